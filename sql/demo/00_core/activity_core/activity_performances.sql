--! table: faraday.activity_performances
--! mark: ledger
--! key: performance_date
--! scaffold: 1c09aea4aed2 e5b43dd8b519

-- Scores per student and activity.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.student_health' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    activity.id as activity_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as performance_date,
    case
      when seed.chance('activity_performances.performance_notes?', n, 0.85) then performance_notes_word.word
    end as performance_notes,
    (seed.time_between('activity_performances.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(11142, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('activity_performances.activity_id', n, (select max(position) from activities))
  left join student_healths as student
    on student.position = seed.fan_out('activity_performances.student_id', n, (select max(position) from student_healths))
  left join seed.word as performance_notes_word on performance_notes_word.kind = 'note' and performance_notes_word.position = seed.distinct_position('activity_performances.performance_notes', n)
),

inserted as (
  insert into faraday.activity_performances (
    student_id, activity_id, performance_date, performance_score, performance_notes, performance_metadata,
    created_at, updated_at
  )
  select
    student_id,
    activity_id,
    performance_date,
    case
      when seed.chance('activity_performances.performance_score?', n, 0.85) then seed.int('activity_performances.performance_score', n, 40, 100)
    end,
    performance_notes,
    case
      when seed.chance('activity_performances.performance_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_performances.performance_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_performances.performance_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_performances.performance_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('activity_performances.updated_at?', n, 0.9) then (seed.time_between('activity_performances.updated_at', n, (performance_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.activity_performances as present
    where present.performance_date = wanted.performance_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_performances', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
