--! table: faraday.foods
--! mark: text description
--! key: name
--! scaffold: 632398010afb 50fea58092f4

-- Food values per 100 g.
with

wanted as (
  select
    n,
    (seed.office_time('foods.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' food' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(200)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('foods.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('foods.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('foods.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.foods (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, calories_per_100g, protein_per_100g, carbs_per_100g, fat_per_100g, food_category,
  food_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('foods.last_accessed_at?', n, 0.8) then (seed.time_between('foods.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('foods.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('foods.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('foods.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('foods.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('foods.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('foods.scheduled_deletion_at', n, 1, 60)
  end,
  case when seed.chance('foods.retention_period?', n, 0.85) then seed.int('foods.retention_period', n, 1, 100) end,
  name,
  description,
  case
    when seed.chance('foods.calories_per_100g?', n, 0.85) then seed.amount('foods.calories_per_100g', n, 1, 1000, 2)
  end,
  case
    when seed.chance('foods.protein_per_100g?', n, 0.85) then seed.amount('foods.protein_per_100g', n, 1, 1000, 2)
  end,
  case when seed.chance('foods.carbs_per_100g?', n, 0.85) then seed.amount('foods.carbs_per_100g', n, 1, 1000, 2) end,
  case when seed.chance('foods.fat_per_100g?', n, 0.85) then seed.amount('foods.fat_per_100g', n, 1, 1000, 2) end,
  case
    when seed.chance('foods.food_category?', n, 0.85) then seed.pick_weighted('foods.food_category', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  case
    when seed.chance('foods.food_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('foods.food_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('foods.food_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('foods.food_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (name) do nothing;
