--! table: faraday.progress_tracking
--! mark: text notes
--! key: "timestamp"
--! scaffold: ba2ca3993ab7 aba7b030524e

-- Attempts with scores.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
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
    student.id as student_id,
    activity.id as activity_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(400, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('progress_tracking.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('progress_tracking.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('progress_tracking.notes', n)
)

insert into faraday.progress_tracking (
  student_id, activity_id, "timestamp", completion_time, accuracy, effort_level, form_score,
  additional_metrics, notes, created_at, updated_at
)
select
  student_id,
  activity_id,
  "timestamp",
  case
    when seed.chance('progress_tracking.completion_time?', n, 0.85) then seed.int('progress_tracking.completion_time', n, 0, 100)
  end,
  case
    when seed.chance('progress_tracking.accuracy?', n, 0.85) then seed.decimal('progress_tracking.accuracy', n, 0, 1, 2)
  end,
  case
    when seed.chance('progress_tracking.effort_level?', n, 0.85) then seed.int('progress_tracking.effort_level', n, 1, 5)
  end,
  case
    when seed.chance('progress_tracking.form_score?', n, 0.85) then seed.int('progress_tracking.form_score', n, 40, 100)
  end,
  case
    when seed.chance('progress_tracking.additional_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('progress_tracking.additional_metrics.count', n, 1, 400), 'average', round(seed.int('progress_tracking.additional_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  notes,
  (seed.office_time('progress_tracking.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('progress_tracking.updated_at?', n, 0.9) then (seed.time_between('progress_tracking.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.progress_tracking as present
  where present."timestamp" = wanted."timestamp"
);
