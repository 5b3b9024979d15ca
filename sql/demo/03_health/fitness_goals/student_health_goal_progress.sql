--! table: faraday.student_health_goal_progress
--! mark: text notes
--! key: created_at
--! scaffold: 658ca954104c 2715a991d358

-- Progress of profile aims.
with

goals as (
  select
    row_of.id,
    row_number() over (order by row_of.target_date)::integer as position
  from faraday.goals as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    goal.id as goal_id,
    'MOCK: ' || notes_word.word as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    (seed.office_time('student_health_goal_progress.progress_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as progress_date
  from generate_series(1, seed.rows(600, students => 3714)) as n
  left join goals as goal
    on goal.position = seed.fan_out('student_health_goal_progress.goal_id', n, (select max(position) from goals))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('student_health_goal_progress.notes', n)
)

insert into faraday.student_health_goal_progress (
  goal_id, current_value, progress_percentage, notes, is_milestone, progress_metadata, created_at, updated_at,
  progress_date
)
select
  goal_id,
  seed.amount('student_health_goal_progress.current_value', n, 1, 1000, 2),
  seed.int('student_health_goal_progress.progress_percentage', n, 0, 100),
  notes,
  case
    when seed.chance('student_health_goal_progress.is_milestone?', n, 0.85) then seed.chance('student_health_goal_progress.is_milestone', n, 0.2)
  end,
  case
    when seed.chance('student_health_goal_progress.progress_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('student_health_goal_progress.progress_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_health_goal_progress.progress_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_health_goal_progress.progress_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('student_health_goal_progress.updated_at?', n, 0.9) then (seed.time_between('student_health_goal_progress.updated_at', n, (progress_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  progress_date
from wanted
where not exists (
  select from faraday.student_health_goal_progress as present
  where present.created_at = wanted.created_at
);
