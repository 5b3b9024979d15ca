--! table: faraday.equipment_conditions
--! mark: text description
--! key: name
--! scaffold: 3bab69934a76 2d6ef559b939

-- List of wear grades.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('equipment_conditions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(100)) as n
  left join seed.word as name_word on name_word.kind = 'condition' and name_word.position = seed.distinct_position('equipment_conditions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('equipment_conditions.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('equipment_conditions.last_accessed_at?', n, 0.8) then (seed.time_between('equipment_conditions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('equipment_conditions.updated_at?', n, 0.9) then (seed.time_between('equipment_conditions.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from detailed
)

insert into faraday.equipment_conditions (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, name, description,
  severity, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('equipment_conditions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_conditions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('equipment_conditions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_conditions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('equipment_conditions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('equipment_conditions.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('equipment_conditions.retention_period?', n, 0.85) then seed.int('equipment_conditions.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('equipment_conditions.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  created_at,
  updated_at
from derived
on conflict (name) do nothing;
