--! table: faraday.physical_education_equipment
--! mark: text description
--! key: name
--! scaffold: 75ca53c19d43 4ba192f6defe

-- Gym gear with quantities.
with

equipment_categories as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.equipment_categories as row_of
),

equipment_conditions as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.equipment_conditions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('physical_education_equipment.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' equipment' as plain_name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('physical_education_equipment.condition?', n, 0.85) then condition_word.word end as condition,
    case when seed.chance('physical_education_equipment.condition_id?', n, 0.85) then condition.id end as condition_id,
    case
      when seed.chance('physical_education_equipment.location?', n, 0.85) then left(location_word.word, 100)
    end as location,
    case when seed.chance('physical_education_equipment.category_id?', n, 0.85) then category.id end as category_id
  from generate_series(1, seed.rows(40)) as n
  left join equipment_categories as category
    on category.position = seed.fan_out('physical_education_equipment.category_id', n, (select max(position) from equipment_categories))
  left join equipment_conditions as condition
    on condition.position = seed.fan_out('physical_education_equipment.condition_id', n, (select max(position) from equipment_conditions))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('physical_education_equipment.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_equipment.description', n)
  left join seed.word as condition_word on condition_word.kind = 'condition' and condition_word.position = seed.distinct_position('physical_education_equipment.condition', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('physical_education_equipment.location', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_equipment.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.physical_education_equipment (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, quantity, condition, condition_id, location, equipment_metadata, category_id
)
select
  created_at,
  updated_at,
  case
    when seed.chance('physical_education_equipment.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_equipment.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('physical_education_equipment.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_equipment.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_equipment.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_equipment.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_equipment.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_equipment.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('physical_education_equipment.retention_period?', n, 0.85) then seed.int('physical_education_equipment.retention_period', n, 1, 100)
  end,
  name,
  description,
  case
    when seed.chance('physical_education_equipment.quantity?', n, 0.85) then seed.amount('physical_education_equipment.quantity', n, 1, 12, 0)
  end,
  condition,
  condition_id,
  location,
  case
    when seed.chance('physical_education_equipment.equipment_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_equipment.equipment_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_equipment.equipment_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_equipment.equipment_metadata.attempt', n, 1, 3))::json
  end,
  category_id
from detailed
on conflict (name) do nothing;
