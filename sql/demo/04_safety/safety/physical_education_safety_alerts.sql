--! table: faraday.physical_education_safety_alerts
--! mark: ledger
--! key: resolved_at
--! scaffold: e5b662eed64b ddf6428d1183

-- Gym safety warnings.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

equipments as (
  select
    row_of.id,
    row_number() over (order by row_of.id)::integer as position
  from faraday.equipment as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.equipment' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    message_word.word as message,
    recipients_word.word as recipients,
    case when seed.chance('physical_education_safety_alerts.activity_id?', n, 0.85) then activity.id end as activity_id,
    case
      when seed.chance('physical_education_safety_alerts.equipment_id?', n, 0.85) then equipment.id
    end as equipment_id,
    case when seed.chance('physical_education_safety_alerts.created_by?', n, 0.85) then created_by.id end as created_by,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as resolved_at,
    case
      when seed.chance('physical_education_safety_alerts.resolution_notes?', n, 0.85) then resolution_notes_word.word
    end as resolution_notes
  from generate_series(1, seed.rows(30)) as n
  left join activities as activity
    on activity.position = seed.fan_out('physical_education_safety_alerts.activity_id', n, (select max(position) from activities))
  left join users as created_by
    on created_by.position = seed.fan_out('physical_education_safety_alerts.created_by', n, (select max(position) from users))
  left join equipments as equipment
    on equipment.position = seed.fan_out('physical_education_safety_alerts.equipment_id', n, (select max(position) from equipments))
  left join seed.word as message_word on message_word.kind = 'sentence' and message_word.position = seed.distinct_position('physical_education_safety_alerts.message', n)
  left join seed.word as recipients_word on recipients_word.kind = 'sentence' and recipients_word.position = seed.distinct_position('physical_education_safety_alerts.recipients', n)
  left join seed.word as resolution_notes_word on resolution_notes_word.kind = 'note' and resolution_notes_word.position = seed.distinct_position('physical_education_safety_alerts.resolution_notes', n)
),

inserted as (
  insert into faraday.physical_education_safety_alerts (
    alert_type, severity, message, recipients, activity_id, equipment_id, created_by, resolved_at,
    resolution_notes
  )
  select
    seed.pick_weighted('physical_education_safety_alerts.alert_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('physical_education_safety_alerts.severity?', n, 0.85) then seed.pick_weighted('physical_education_safety_alerts.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1])
    end,
    message,
    recipients,
    activity_id,
    equipment_id,
    created_by,
    resolved_at,
    resolution_notes
  from wanted
  where not exists (
    select from faraday.physical_education_safety_alerts as present
    where present.resolved_at = wanted.resolved_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_safety_alerts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
