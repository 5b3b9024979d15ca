--! table: faraday.security_incidents
--! mark: text description
--! key: created_at
--! scaffold: 2adb968117c9 364d5f3e3dc0

-- Policy breaches.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

security_policies as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.security_policies as row_of
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
    policy.id as policy_id,
    activity.id as activity_id,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('security_incidents.resolution?', n, 0.85) then resolution_word.word end as resolution
  from generate_series(1, seed.rows(40, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('security_incidents.activity_id', n, (select max(position) from activities))
  left join security_policies as policy
    on policy.position = seed.fan_out('security_incidents.policy_id', n, (select max(position) from security_policies))
  left join students as student
    on student.position = seed.fan_out('security_incidents.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('security_incidents.description', n)
  left join seed.word as resolution_word on resolution_word.kind = 'sentence' and resolution_word.position = seed.distinct_position('security_incidents.resolution', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('security_incidents.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.security_incidents (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, policy_id, activity_id, student_id, incident_type, severity, description, resolution,
  incident_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('security_incidents.last_accessed_at?', n, 0.8) then (seed.time_between('security_incidents.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('security_incidents.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('security_incidents.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('security_incidents.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('security_incidents.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('security_incidents.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('security_incidents.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('security_incidents.retention_period?', n, 0.85) then seed.int('security_incidents.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('security_incidents.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('security_incidents.is_active?', n, 0.85) then seed.chance('security_incidents.is_active', n, 0.9)
  end,
  policy_id,
  activity_id,
  student_id,
  seed.pick_weighted('security_incidents.incident_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('security_incidents.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  description,
  resolution,
  case
    when seed.chance('security_incidents.incident_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('security_incidents.incident_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('security_incidents.incident_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('security_incidents.incident_metadata.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.security_incidents as present
  where present.created_at = shaped.created_at
);
