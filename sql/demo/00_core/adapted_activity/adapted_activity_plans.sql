--! table: faraday.adapted_activity_plans
--! mark: text description
--! key: created_at
--! scaffold: aa29a2004339 b99c6334108a

-- Adapted plans per student.
with

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
    initcap(name_word.word) || ' plan' as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('adapted_activity_plans.notes?', n, 0.85) then notes_word.word end as notes,
    case when seed.chance('adapted_activity_plans.student_id?', n, 0.85) then student.id end as student_id
  from generate_series(1, seed.rows(100)) as n
  left join students as student
    on student.position = seed.fan_out('adapted_activity_plans.student_id', n, (select max(position) from students))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('adapted_activity_plans.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('adapted_activity_plans.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('adapted_activity_plans.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('adapted_activity_plans.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('adapted_activity_plans.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('adapted_activity_plans.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
)

insert into faraday.adapted_activity_plans (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, status, is_active, metadata, start_date, end_date, goals, progress_metrics, notes,
  student_id
)
select
  created_at,
  updated_at,
  case
    when seed.chance('adapted_activity_plans.last_accessed_at?', n, 0.8) then (seed.time_between('adapted_activity_plans.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('adapted_activity_plans.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_activity_plans.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_activity_plans.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_activity_plans.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('adapted_activity_plans.retention_period?', n, 0.85) then seed.int('adapted_activity_plans.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('adapted_activity_plans.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('adapted_activity_plans.is_active?', n, 0.85) then seed.chance('adapted_activity_plans.is_active', n, 0.9)
  end,
  case
    when seed.chance('adapted_activity_plans.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('adapted_activity_plans.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('adapted_activity_plans.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('adapted_activity_plans.metadata.attempt', n, 1, 3))::json
  end,
  created_at + interval '24 hours' * seed.int('adapted_activity_plans.start_date', n, 1, 60),
  case
    when seed.chance('adapted_activity_plans.end_date?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('adapted_activity_plans.end_date', n, 1, 90)
  end,
  case
    when seed.chance('adapted_activity_plans.goals?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_activity_plans.goals.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_activity_plans.goals.version', n, 1, 5))::json
  end,
  case
    when seed.chance('adapted_activity_plans.progress_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('adapted_activity_plans.progress_metrics.count', n, 1, 400), 'average', round(seed.int('adapted_activity_plans.progress_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  notes,
  student_id
from shaped
where not exists (
  select from faraday.adapted_activity_plans as present
  where present.created_at = shaped.created_at
);
