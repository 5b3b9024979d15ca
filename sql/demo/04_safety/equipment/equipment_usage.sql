--! table: faraday.equipment_usage
--! mark: ledger
--! key: created_at
--! scaffold: 69b09b5bbba1 3de313d57366

-- Gear used in activities.
with

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
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_equipment as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    equipment.id as equipment_id,
    activity.id as activity_id,
    case when seed.chance('equipment_usage.usage_notes?', n, 0.85) then usage_notes_word.word end as usage_notes
  from generate_series(1, seed.rows(150)) as n
  left join activities as activity
    on activity.position = seed.fan_out('equipment_usage.activity_id', n, (select max(position) from activities))
  left join physical_education_equipments as equipment
    on equipment.position = seed.fan_out('equipment_usage.equipment_id', n, (select max(position) from physical_education_equipments))
  left join seed.word as usage_notes_word on usage_notes_word.kind = 'note' and usage_notes_word.position = seed.distinct_position('equipment_usage.usage_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('equipment_usage.usage_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as usage_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('equipment_usage.updated_at', n, (usage_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.equipment_usage (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    equipment_id, activity_id, usage_date, quantity_used, usage_notes, usage_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('equipment_usage.last_accessed_at?', n, 0.8) then (seed.time_between('equipment_usage.last_accessed_at', n, (usage_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('equipment_usage.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_usage.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('equipment_usage.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_usage.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('equipment_usage.scheduled_deletion_at?', n, 0.9) then usage_date + interval '24 hours' * seed.int('equipment_usage.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('equipment_usage.retention_period?', n, 0.85) then seed.int('equipment_usage.retention_period', n, 1, 100)
    end,
    equipment_id,
    activity_id,
    usage_date,
    case
      when seed.chance('equipment_usage.quantity_used?', n, 0.85) then seed.amount('equipment_usage.quantity_used', n, 1, 12, 0)
    end,
    usage_notes,
    case
      when seed.chance('equipment_usage.usage_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('equipment_usage.usage_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('equipment_usage.usage_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('equipment_usage.usage_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.equipment_usage as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.equipment_usage', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
