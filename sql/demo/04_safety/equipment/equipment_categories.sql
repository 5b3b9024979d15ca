--! table: faraday.equipment_categories
--! mark: text description
--! key: name
--! scaffold: f66470987a8d 6e8bdc74e723

-- Tree of gear categories.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('equipment_categories.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(15)) as n
  left join seed.word as name_word on name_word.kind = 'tag' and name_word.position = seed.distinct_position('equipment_categories.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('equipment_categories.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('equipment_categories.last_accessed_at?', n, 0.8) then (seed.time_between('equipment_categories.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('equipment_categories.updated_at?', n, 0.9) then (seed.time_between('equipment_categories.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from detailed
)

insert into faraday.equipment_categories (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, name, description,
  parent_id, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('equipment_categories.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_categories.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('equipment_categories.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('equipment_categories.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('equipment_categories.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('equipment_categories.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('equipment_categories.retention_period?', n, 0.85) then seed.int('equipment_categories.retention_period', n, 1, 100)
  end,
  name,
  description,
  null::integer,
  created_at,
  updated_at
from derived
on conflict (name) do nothing;

-- Keys to rows that come later.
update faraday.equipment_categories as equipment_categories
set
  parent_id = coalesce(equipment_categories.parent_id, chosen.parent_id)
from (
  select
    child.id,
    choice_1.id as parent_id
  from (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as n
    from faraday.equipment_categories as row_of
    where row_of.description::text like 'MOCK:%'
  ) as child
  left join (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as position
    from faraday.equipment_categories as row_of
    where row_of.description::text like 'MOCK:%'
  ) as choice_1
    on choice_1.position = child.n / 4
) as chosen
where chosen.id = equipment_categories.id
  and equipment_categories.description::text like 'MOCK:%'
  and equipment_categories.parent_id is null and chosen.parent_id is not null;
