--! table: faraday.physical_education_meal_foods
--! mark: ledger
--! key: created_at
--! scaffold: 6f3c7d22e65e 444a3bde3430

-- Foods in programme meals.
with

physical_education_meals as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.physical_education_meals as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_meals' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    meal.id as meal_id,
    initcap(food_name_word.word) || ' food' as food_name,
    case
      when seed.chance('physical_education_meal_foods.food_notes?', n, 0.85) then food_notes_word.word
    end as food_notes
  from generate_series(1, seed.rows(240, students => 3714)) as n
  left join physical_education_meals as meal
    on meal.position = seed.fan_out('physical_education_meal_foods.meal_id', n, (select max(position) from physical_education_meals))
  left join seed.word as food_name_word on food_name_word.kind = 'adjective' and food_name_word.position = seed.distinct_position('physical_education_meal_foods.food_name', n)
  left join seed.word as food_notes_word on food_notes_word.kind = 'note' and food_notes_word.position = seed.distinct_position('physical_education_meal_foods.food_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_meal_foods.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.physical_education_meal_foods (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    meal_id, food_name, quantity, unit, calories, protein, carbs, fat, food_notes, food_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_meal_foods.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_meal_foods.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_meal_foods.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_meal_foods.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_meal_foods.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_meal_foods.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_meal_foods.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_meal_foods.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_meal_foods.retention_period?', n, 0.85) then seed.int('physical_education_meal_foods.retention_period', n, 1, 100)
    end,
    meal_id,
    food_name,
    case
      when seed.chance('physical_education_meal_foods.quantity?', n, 0.85) then seed.amount('physical_education_meal_foods.quantity', n, 1, 12, 0)
    end,
    case
      when seed.chance('physical_education_meal_foods.unit?', n, 0.85) then seed.pick_weighted('physical_education_meal_foods.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    case
      when seed.chance('physical_education_meal_foods.calories?', n, 0.85) then seed.int('physical_education_meal_foods.calories', n, 1, 100)
    end,
    case
      when seed.chance('physical_education_meal_foods.protein?', n, 0.85) then seed.amount('physical_education_meal_foods.protein', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_meal_foods.carbs?', n, 0.85) then seed.amount('physical_education_meal_foods.carbs', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_meal_foods.fat?', n, 0.85) then seed.amount('physical_education_meal_foods.fat', n, 1, 1000, 2)
    end,
    food_notes,
    case
      when seed.chance('physical_education_meal_foods.food_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_meal_foods.food_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_meal_foods.food_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_meal_foods.food_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.physical_education_meal_foods as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_meal_foods', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
