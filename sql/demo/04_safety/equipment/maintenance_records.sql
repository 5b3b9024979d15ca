--! table: faraday.maintenance_records
--! mark: text description
--! key: created_at
--! scaffold: d079979a91cb 2bc3e0991634

-- Service history.
with

physical_education_equipments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_equipment as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    equipment.id as equipment_id,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('maintenance_records.performed_by?', n, 0.85) then performed_by_person.first_name || ' ' || performed_by_person.last_name
    end as performed_by,
    case when seed.chance('maintenance_records.maintainer_id?', n, 0.85) then maintainer.id end as maintainer_id
  from generate_series(1, seed.rows(60)) as n
  left join physical_education_equipments as equipment
    on equipment.position = seed.fan_out('maintenance_records.equipment_id', n, (select max(position) from physical_education_equipments))
  left join users as maintainer
    on maintainer.position = seed.fan_out('maintenance_records.maintainer_id', n, (select max(position) from users))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('maintenance_records.description', n)
  left join seed.person as performed_by_person on performed_by_person.position = seed.distinct_position('maintenance_records.performed_by_person', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('maintenance_records.maintenance_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as maintenance_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('maintenance_records.updated_at', n, (maintenance_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
)

insert into faraday.maintenance_records (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  equipment_id, maintenance_date, maintenance_type, description, performed_by, maintainer_id, cost,
  record_metadata, next_maintenance_date
)
select
  created_at,
  updated_at,
  case
    when seed.chance('maintenance_records.last_accessed_at?', n, 0.8) then (seed.time_between('maintenance_records.last_accessed_at', n, (maintenance_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('maintenance_records.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('maintenance_records.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('maintenance_records.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('maintenance_records.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('maintenance_records.scheduled_deletion_at?', n, 0.9) then maintenance_date + interval '24 hours' * seed.int('maintenance_records.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('maintenance_records.retention_period?', n, 0.85) then seed.int('maintenance_records.retention_period', n, 1, 100)
  end,
  equipment_id,
  maintenance_date,
  seed.pick_weighted('maintenance_records.maintenance_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  performed_by,
  maintainer_id,
  case
    when seed.chance('maintenance_records.cost?', n, 0.85) then seed.amount('maintenance_records.cost', n, 5, 400, 2)
  end,
  case
    when seed.chance('maintenance_records.record_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('maintenance_records.record_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('maintenance_records.record_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('maintenance_records.record_metadata.attempt', n, 1, 3))::json
  end,
  case
    when seed.chance('maintenance_records.next_maintenance_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('maintenance_records.next_maintenance_date', n, 1, 60)
  end
from detailed
where not exists (
  select from faraday.maintenance_records as present
  where present.created_at = detailed.created_at
);
