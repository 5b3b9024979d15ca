--! table: faraday.student_health_goal_recommendations
--! mark: text description
--! key: created_at
--! scaffold: 5df9aa17d380 78fbb577a43d

-- Advice on profile aims.
with

student_health_fitness_goals as (
  select
    row_of.id,
    row_number() over (order by row_of.target_date)::integer as position
  from faraday.student_health_fitness_goals as row_of
  where row_of.description::text like 'MOCK:%'
),

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from faraday.students as parent where parent.id = row_of.student_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    goal.id as goal_id,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join student_health_fitness_goals as goal
    on goal.position = seed.fan_out('student_health_goal_recommendations.goal_id', n, (select max(position) from student_health_fitness_goals))
  left join student_healths as student
    on student.position = seed.fan_out('student_health_goal_recommendations.student_id', n, (select max(position) from student_healths))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('student_health_goal_recommendations.description', n)
)

insert into faraday.student_health_goal_recommendations (
  goal_id, student_id, recommendation_type, description, priority, is_implemented, recommendation_data,
  created_at, updated_at
)
select
  goal_id,
  student_id,
  seed.pick_weighted('student_health_goal_recommendations.recommendation_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  case
    when seed.chance('student_health_goal_recommendations.priority?', n, 0.85) then seed.int('student_health_goal_recommendations.priority', n, 1, 5)
  end,
  case
    when seed.chance('student_health_goal_recommendations.is_implemented?', n, 0.85) then seed.chance('student_health_goal_recommendations.is_implemented', n, 0.2)
  end,
  case
    when seed.chance('student_health_goal_recommendations.recommendation_data?', n, 0.85) then jsonb_build_object('event', seed.pick('student_health_goal_recommendations.recommendation_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_health_goal_recommendations.recommendation_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_health_goal_recommendations.recommendation_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('student_health_goal_recommendations.updated_at?', n, 0.9) then (seed.time_between('student_health_goal_recommendations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.student_health_goal_recommendations as present
  where present.created_at = wanted.created_at
);
