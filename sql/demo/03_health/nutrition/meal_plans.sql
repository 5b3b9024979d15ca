--! table: faraday.meal_plans
--! mark: text description
--! key: created_at
--! scaffold: 6136578f2987 475f88170c01

-- Meals of a nutrition plan.
with

nutrition_plans as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.nutrition_plans as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    nutrition_plan.id as nutrition_plan_id,
    initcap(name_word.word) || ' plan' as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('meal_plans.notes?', n, 0.85) then notes_word.word end as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join nutrition_plans as nutrition_plan
    on nutrition_plan.position = seed.fan_out('meal_plans.nutrition_plan_id', n, (select max(position) from nutrition_plans))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('meal_plans.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('meal_plans.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('meal_plans.notes', n)
)

insert into faraday.meal_plans (
  nutrition_plan_id, meal_type, name, description, serving_size, calories, protein, carbohydrates, fats,
  preparation_time, ingredients, instructions, alternatives, notes, additional_data, created_at
)
select
  nutrition_plan_id,
  seed.pick('meal_plans.meal_type', n, 'BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT', 'RECOVERY')::faraday.mealtype,
  name,
  description,
  seed.pick_weighted('meal_plans.serving_size', n, array['S', 'M', 'L', 'XL'], array[3, 6, 5, 2]),
  case when seed.chance('meal_plans.calories?', n, 0.85) then seed.int('meal_plans.calories', n, 1, 100) end,
  case when seed.chance('meal_plans.protein?', n, 0.85) then seed.amount('meal_plans.protein', n, 1, 1000, 2) end,
  case
    when seed.chance('meal_plans.carbohydrates?', n, 0.85) then seed.amount('meal_plans.carbohydrates', n, 1, 1000, 2)
  end,
  case when seed.chance('meal_plans.fats?', n, 0.85) then seed.amount('meal_plans.fats', n, 1, 1000, 2) end,
  case
    when seed.chance('meal_plans.preparation_time?', n, 0.85) then seed.int('meal_plans.preparation_time', n, 1, 100)
  end,
  jsonb_build_object('source', seed.pick('meal_plans.ingredients.source', n, 'web', 'api', 'import'), 'version', seed.int('meal_plans.ingredients.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('meal_plans.instructions.source', n, 'web', 'api', 'import'), 'version', seed.int('meal_plans.instructions.version', n, 1, 5))::json,
  case
    when seed.chance('meal_plans.alternatives?', n, 0.85) then jsonb_build_object('source', seed.pick('meal_plans.alternatives.source', n, 'web', 'api', 'import'), 'version', seed.int('meal_plans.alternatives.version', n, 1, 5))::json
  end,
  notes,
  case
    when seed.chance('meal_plans.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('meal_plans.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('meal_plans.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('meal_plans.additional_data.attempt', n, 1, 3))::json
  end,
  created_at
from wanted
where not exists (
  select from faraday.meal_plans as present
  where present.created_at = wanted.created_at
);
