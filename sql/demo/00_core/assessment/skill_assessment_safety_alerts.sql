--! table: faraday.skill_assessment_safety_alerts
--! mark: ledger
--! key: created_at
--! scaffold: 1f193d291d92 bd1ca87e361b

-- Assessment safety warnings.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

physical_education_equipments as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_equipment as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    message_word.word as message,
    case when seed.chance('skill_assessment_safety_alerts.activity_id?', n, 0.85) then activity.id end as activity_id,
    case when seed.chance('skill_assessment_safety_alerts.equipment_id?', n, 0.85) then equipment.id end as equipment_id,
    case
      when seed.chance('skill_assessment_safety_alerts.resolution_notes?', n, 0.85) then resolution_notes_word.word
    end as resolution_notes,
    created_by.id as created_by
  from generate_series(1, seed.rows(200)) as n
  left join users as created_by
    on created_by.position = seed.fan_out('skill_assessment_safety_alerts.created_by', n, (select max(position) from users))
  left join activities as activity
    on activity.position = seed.fan_out('skill_assessment_safety_alerts.activity_id', n, (select max(position) from activities))
  left join physical_education_equipments as equipment
    on equipment.position = seed.fan_out('skill_assessment_safety_alerts.equipment_id', n, (select max(position) from physical_education_equipments))
  left join seed.word as message_word on message_word.kind = 'sentence' and message_word.position = seed.distinct_position('skill_assessment_safety_alerts.message', n)
  left join seed.word as resolution_notes_word on resolution_notes_word.kind = 'note' and resolution_notes_word.position = seed.distinct_position('skill_assessment_safety_alerts.resolution_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_safety_alerts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('skill_assessment_safety_alerts.resolved_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('skill_assessment_safety_alerts.resolved_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end as resolved_at
  from wanted
),

inserted as (
  insert into faraday.skill_assessment_safety_alerts (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    alert_type, severity, message, recipients, activity_id, equipment_id, resolved_at, resolution_notes,
    created_by
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_assessment_safety_alerts.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_safety_alerts.last_accessed_at', n, (resolved_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_safety_alerts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_alerts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_safety_alerts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_alerts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_safety_alerts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_safety_alerts.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_safety_alerts.retention_period?', n, 0.85) then seed.int('skill_assessment_safety_alerts.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('skill_assessment_safety_alerts.alert_type', n, array['RISK_THRESHOLD', 'EMERGENCY', 'PROTOCOL', 'MAINTENANCE', 'WEATHER'], array[4, 1, 4, 4, 4])::faraday.alert_type_enum_2,
    seed.pick_weighted('skill_assessment_safety_alerts.severity', n, array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], array[4, 8, 4, 1])::faraday.alert_incident_severity_enum,
    message,
    jsonb_build_object('source', seed.pick('skill_assessment_safety_alerts.recipients.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_safety_alerts.recipients.version', n, 1, 5))::json,
    activity_id,
    equipment_id,
    resolved_at,
    resolution_notes,
    created_by
  from shaped
  where not exists (
    select from faraday.skill_assessment_safety_alerts as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_assessment_safety_alerts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
