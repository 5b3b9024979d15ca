--! table: faraday.meal_food_items
--! mark: text notes
--! key: created_at
--! scaffold: f96e22ce5897 a04220fd2dd7

-- Foods in a meal.
with

food_items as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.food_items as row_of
  where row_of.description::text like 'MOCK:%'
),

meals as (
  select
    row_of.id,
    row_number() over (order by row_of.date)::integer as position
  from faraday.meals as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    meal.id as meal_id,
    food_item.id as food_item_id,
    case when seed.chance('meal_food_items.temperature?', n, 0.85) then temperature_word.word end as temperature,
    'MOCK: ' || notes_word.word as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(600, students => 3714)) as n
  left join food_items as food_item
    on food_item.position = seed.fan_out('meal_food_items.food_item_id', n, (select max(position) from food_items))
  left join meals as meal on meal.position = seed.fan_out('meal_food_items.meal_id', n, (select max(position) from meals))
  left join seed.word as temperature_word on temperature_word.kind = 'sentence' and temperature_word.position = seed.distinct_position('meal_food_items.temperature', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('meal_food_items.notes', n)
)

insert into faraday.meal_food_items (
  meal_id, food_item_id, quantity, unit, calories, protein, carbohydrates, fats, fiber, sugar, sodium,
  preparation_method, cooking_time, temperature, notes, additional_data, created_at
)
select
  meal_id,
  food_item_id,
  seed.amount('meal_food_items.quantity', n, 1, 12, 0),
  seed.pick_weighted('meal_food_items.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1]),
  case when seed.chance('meal_food_items.calories?', n, 0.85) then seed.int('meal_food_items.calories', n, 1, 100) end,
  case
    when seed.chance('meal_food_items.protein?', n, 0.85) then seed.amount('meal_food_items.protein', n, 1, 1000, 2)
  end,
  case
    when seed.chance('meal_food_items.carbohydrates?', n, 0.85) then seed.amount('meal_food_items.carbohydrates', n, 1, 1000, 2)
  end,
  case when seed.chance('meal_food_items.fats?', n, 0.85) then seed.amount('meal_food_items.fats', n, 1, 1000, 2) end,
  case when seed.chance('meal_food_items.fiber?', n, 0.85) then seed.amount('meal_food_items.fiber', n, 1, 1000, 2) end,
  case when seed.chance('meal_food_items.sugar?', n, 0.85) then seed.amount('meal_food_items.sugar', n, 1, 1000, 2) end,
  case
    when seed.chance('meal_food_items.sodium?', n, 0.85) then seed.amount('meal_food_items.sodium', n, 1, 1000, 2)
  end,
  case
    when seed.chance('meal_food_items.preparation_method?', n, 0.85) then seed.pick_weighted('meal_food_items.preparation_method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1])
  end,
  case
    when seed.chance('meal_food_items.cooking_time?', n, 0.85) then seed.int('meal_food_items.cooking_time', n, 1, 100)
  end,
  temperature,
  notes,
  case
    when seed.chance('meal_food_items.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('meal_food_items.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('meal_food_items.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('meal_food_items.additional_data.attempt', n, 1, 3))::json
  end,
  created_at
from wanted
where not exists (
  select from faraday.meal_food_items as present
  where present.created_at = wanted.created_at
);
