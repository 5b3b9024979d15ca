--! table: faraday.physical_education_movement_analysis
--! mark: ledger
--! key: "timestamp"
--! scaffold: 409a276bc27a 967752c4a263

-- Raw gym movement captures.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(80, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('physical_education_movement_analysis.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('physical_education_movement_analysis.student_id', n, (select max(position) from students))
),

inserted as (
  insert into faraday.physical_education_movement_analysis (
    student_id, activity_id, "timestamp", movement_data, analysis_results, confidence_score, is_completed,
    created_at, updated_at
  )
  select
    student_id,
    activity_id,
    "timestamp",
    jsonb_build_object('event', seed.pick('physical_education_movement_analysis.movement_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_movement_analysis.movement_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_movement_analysis.movement_data.attempt', n, 1, 3))::json,
    jsonb_build_object('count', seed.int('physical_education_movement_analysis.analysis_results.count', n, 1, 400), 'average', round(seed.int('physical_education_movement_analysis.analysis_results.average', n, 100, 990) / 10.0, 1))::json,
    seed.decimal('physical_education_movement_analysis.confidence_score', n, 0, 1, 2),
    seed.chance('physical_education_movement_analysis.is_completed', n, 0.8),
    (seed.office_time('physical_education_movement_analysis.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    (seed.time_between('physical_education_movement_analysis.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
  from wanted
  where not exists (
    select from faraday.physical_education_movement_analysis as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_movement_analysis', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
