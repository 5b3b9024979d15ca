--! table: faraday.nutrition_recommendations
--! mark: text description
--! key: created_at
--! scaffold: 47df14e31954 045a9786ae68

-- Food advice per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    reasoning_word.word as reasoning,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(80, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('nutrition_recommendations.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('nutrition_recommendations.description', n)
  left join seed.word as reasoning_word on reasoning_word.kind = 'sentence' and reasoning_word.position = seed.distinct_position('nutrition_recommendations.reasoning', n)
)

insert into faraday.nutrition_recommendations (
  student_id, category, meal_type, description, reasoning, suggested_foods, nutrient_targets, priority,
  is_implemented, additional_data, created_at
)
select
  student_id,
  seed.pick('nutrition_recommendations.category', n, 'GENERAL', 'SPORTS', 'WEIGHT_MANAGEMENT', 'HEALTH_CONDITION', 'PERFORMANCE', 'RECOVERY')::faraday.nutritioncategory,
  case
    when seed.chance('nutrition_recommendations.meal_type?', n, 0.85) then seed.pick('nutrition_recommendations.meal_type', n, 'BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT', 'RECOVERY')::faraday.mealtype
  end,
  description,
  reasoning,
  case
    when seed.chance('nutrition_recommendations.suggested_foods?', n, 0.85) then jsonb_build_object('source', seed.pick('nutrition_recommendations.suggested_foods.source', n, 'web', 'api', 'import'), 'version', seed.int('nutrition_recommendations.suggested_foods.version', n, 1, 5))::json
  end,
  case
    when seed.chance('nutrition_recommendations.nutrient_targets?', n, 0.85) then jsonb_build_object('source', seed.pick('nutrition_recommendations.nutrient_targets.source', n, 'web', 'api', 'import'), 'version', seed.int('nutrition_recommendations.nutrient_targets.version', n, 1, 5))::json
  end,
  case
    when seed.chance('nutrition_recommendations.priority?', n, 0.85) then seed.int('nutrition_recommendations.priority', n, 1, 5)
  end,
  case
    when seed.chance('nutrition_recommendations.is_implemented?', n, 0.85) then seed.chance('nutrition_recommendations.is_implemented', n, 0.2)
  end,
  case
    when seed.chance('nutrition_recommendations.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('nutrition_recommendations.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('nutrition_recommendations.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('nutrition_recommendations.additional_data.attempt', n, 1, 3))::json
  end,
  created_at
from wanted
where not exists (
  select from faraday.nutrition_recommendations as present
  where present.created_at = wanted.created_at
);
