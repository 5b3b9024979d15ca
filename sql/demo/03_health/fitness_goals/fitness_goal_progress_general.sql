--! table: faraday.fitness_goal_progress_general
--! mark: text notes
--! key: date
--! scaffold: 25ce8a16c138 6c81a140a429

-- Goal progress values.
with

health_fitness_goals as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.health_fitness_goals as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    goal.id as goal_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(400, students => 3714)) as n
  left join health_fitness_goals as goal
    on goal.position = seed.fan_out('fitness_goal_progress_general.goal_id', n, (select max(position) from health_fitness_goals))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('fitness_goal_progress_general.notes', n)
)

insert into faraday.fitness_goal_progress_general (goal_id, value, date, notes, is_milestone, additional_data, created_at)
select
  goal_id,
  seed.amount('fitness_goal_progress_general.value', n, 1, 1000, 2),
  date,
  notes,
  case
    when seed.chance('fitness_goal_progress_general.is_milestone?', n, 0.85) then seed.chance('fitness_goal_progress_general.is_milestone', n, 0.2)
  end,
  case
    when seed.chance('fitness_goal_progress_general.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('fitness_goal_progress_general.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('fitness_goal_progress_general.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('fitness_goal_progress_general.additional_data.attempt', n, 1, 3))::json
  end,
  (seed.office_time('fitness_goal_progress_general.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
from wanted
where not exists (
  select from faraday.fitness_goal_progress_general as present
  where present.date = wanted.date
);
