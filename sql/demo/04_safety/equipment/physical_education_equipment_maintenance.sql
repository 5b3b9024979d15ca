--! table: faraday.physical_education_equipment_maintenance
--! mark: text description
--! key: created_at
--! scaffold: 9d265f7a5590 93c3db92884d

-- Service work on gym gear.
with

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
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('physical_education_equipment_maintenance.performed_by?', n, 0.85) then performed_by_person.first_name || ' ' || performed_by_person.last_name
    end as performed_by
  from generate_series(1, seed.rows(60)) as n
  left join physical_education_equipments as equipment
    on equipment.position = seed.fan_out('physical_education_equipment_maintenance.equipment_id', n, (select max(position) from physical_education_equipments))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_equipment_maintenance.description', n)
  left join seed.person as performed_by_person on performed_by_person.position = seed.distinct_position('physical_education_equipment_maintenance.performed_by_person', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_equipment_maintenance.maintenance_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as maintenance_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('physical_education_equipment_maintenance.updated_at', n, (maintenance_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
)

insert into faraday.physical_education_equipment_maintenance (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  equipment_id, maintenance_date, maintenance_type, description, cost, performed_by, maintenance_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('physical_education_equipment_maintenance.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_equipment_maintenance.last_accessed_at', n, (maintenance_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('physical_education_equipment_maintenance.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_equipment_maintenance.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_equipment_maintenance.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_equipment_maintenance.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_equipment_maintenance.scheduled_deletion_at?', n, 0.9) then maintenance_date + interval '24 hours' * seed.int('physical_education_equipment_maintenance.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('physical_education_equipment_maintenance.retention_period?', n, 0.85) then seed.int('physical_education_equipment_maintenance.retention_period', n, 1, 100)
  end,
  equipment_id,
  maintenance_date,
  seed.pick_weighted('physical_education_equipment_maintenance.maintenance_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  case
    when seed.chance('physical_education_equipment_maintenance.cost?', n, 0.85) then seed.amount('physical_education_equipment_maintenance.cost', n, 5, 400, 2)
  end,
  performed_by,
  case
    when seed.chance('physical_education_equipment_maintenance.maintenance_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_equipment_maintenance.maintenance_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_equipment_maintenance.maintenance_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_equipment_maintenance.maintenance_metadata.attempt', n, 1, 3))::json
  end
from detailed
where not exists (
  select from faraday.physical_education_equipment_maintenance as present
  where present.created_at = detailed.created_at
);
