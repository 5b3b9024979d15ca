--! table: faraday.goal_recommendations
--! mark: text description
--! key: created_at
--! scaffold: ede5160f6f5e b97c54eb8ae7

-- Advice on goals.
with

health_fitness_goals as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.health_fitness_goals as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    goal.id as goal_id
  from generate_series(1, seed.rows(300, students => 3714)) as n
  left join health_fitness_goals as goal
    on goal.position = seed.fan_out('goal_recommendations.goal_id', n, (select max(position) from health_fitness_goals))
  left join students as student
    on student.position = seed.fan_out('goal_recommendations.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('goal_recommendations.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('goal_recommendations.last_accessed_at?', n, 0.8) then (seed.time_between('goal_recommendations.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('goal_recommendations.updated_at?', n, 0.9) then (seed.time_between('goal_recommendations.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
)

insert into faraday.goal_recommendations (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  student_id, recommendation_type, description, priority, recommendation_metadata, goal_id, is_implemented,
  recommendation_data
)
select
  created_at,
  updated_at,
  last_accessed_at,
  case
    when seed.chance('goal_recommendations.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('goal_recommendations.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('goal_recommendations.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('goal_recommendations.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('goal_recommendations.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('goal_recommendations.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('goal_recommendations.retention_period?', n, 0.85) then seed.int('goal_recommendations.retention_period', n, 1, 100)
  end,
  student_id,
  seed.pick_weighted('goal_recommendations.recommendation_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  case
    when seed.chance('goal_recommendations.priority?', n, 0.85) then seed.int('goal_recommendations.priority', n, 1, 5)
  end,
  case
    when seed.chance('goal_recommendations.recommendation_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('goal_recommendations.recommendation_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('goal_recommendations.recommendation_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('goal_recommendations.recommendation_metadata.attempt', n, 1, 3))::json
  end,
  goal_id,
  case
    when seed.chance('goal_recommendations.is_implemented?', n, 0.85) then seed.chance('goal_recommendations.is_implemented', n, 0.2)
  end,
  case
    when seed.chance('goal_recommendations.recommendation_data?', n, 0.85) then jsonb_build_object('event', seed.pick('goal_recommendations.recommendation_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('goal_recommendations.recommendation_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('goal_recommendations.recommendation_data.attempt', n, 1, 3))::json
  end
from detailed
where not exists (
  select from faraday.goal_recommendations as present
  where present.created_at = detailed.created_at
);
