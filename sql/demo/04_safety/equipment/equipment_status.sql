--! table: faraday.equipment_status
--! mark: text description
--! key: name
--! scaffold: ccdf0503abbd 6d58362e3cb4

-- List of gear states.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' status' as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('equipment_status.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(75)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('equipment_status.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('equipment_status.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('equipment_status.last_accessed_at?', n, 0.8) then (seed.time_between('equipment_status.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('equipment_status.updated_at?', n, 0.9) then (seed.time_between('equipment_status.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from detailed
)

insert into faraday.equipment_status (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, name, description,
  is_active, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('equipment_status.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_status.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('equipment_status.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_status.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('equipment_status.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('equipment_status.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('equipment_status.retention_period?', n, 0.85) then seed.int('equipment_status.retention_period', n, 1, 100)
  end,
  name,
  description,
  case
    when seed.chance('equipment_status.is_active?', n, 0.85) then seed.chance('equipment_status.is_active', n, 0.9)
  end,
  created_at,
  updated_at
from derived
on conflict (name) do nothing;
