--! table: faraday.meals
--! mark: text description
--! key: date
--! scaffold: 1ebc18933338 d99e08f15810

-- Meals eaten by students.
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
    initcap(name_word.word) || ' meal' as name,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as date,
    case when seed.chance('meals.temperature?', n, 0.85) then temperature_word.word end as temperature,
    case when seed.chance('meals.consumption_notes?', n, 0.85) then consumption_notes_word.word end as consumption_notes
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join students as student on student.position = seed.fan_out('meals.student_id', n, (select max(position) from students))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('meals.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('meals.description', n)
  left join seed.word as temperature_word on temperature_word.kind = 'sentence' and temperature_word.position = seed.distinct_position('meals.temperature', n)
  left join seed.word as consumption_notes_word on consumption_notes_word.kind = 'note' and consumption_notes_word.position = seed.distinct_position('meals.consumption_notes', n)
)

insert into faraday.meals (
  student_id, meal_type, name, description, date, "time", total_calories, total_protein, total_carbohydrates,
  total_fats, total_fiber, total_sugar, total_sodium, preparation_time, cooking_method, serving_size,
  temperature, was_consumed, consumption_notes, satisfaction_rating, hunger_level_before, hunger_level_after,
  additional_data, created_at, updated_at
)
select
  student_id,
  seed.pick('meals.meal_type', n, 'BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT', 'RECOVERY')::faraday.mealtype,
  name,
  description,
  date,
  (seed.office_time('meals.time', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case when seed.chance('meals.total_calories?', n, 0.85) then seed.amount('meals.total_calories', n, 20, 2500, 0) end,
  case when seed.chance('meals.total_protein?', n, 0.85) then seed.amount('meals.total_protein', n, 20, 2500, 2) end,
  case
    when seed.chance('meals.total_carbohydrates?', n, 0.85) then seed.amount('meals.total_carbohydrates', n, 20, 2500, 2)
  end,
  case when seed.chance('meals.total_fats?', n, 0.85) then seed.amount('meals.total_fats', n, 20, 2500, 2) end,
  case when seed.chance('meals.total_fiber?', n, 0.85) then seed.amount('meals.total_fiber', n, 20, 2500, 2) end,
  case when seed.chance('meals.total_sugar?', n, 0.85) then seed.amount('meals.total_sugar', n, 20, 2500, 2) end,
  case when seed.chance('meals.total_sodium?', n, 0.85) then seed.amount('meals.total_sodium', n, 20, 2500, 2) end,
  case when seed.chance('meals.preparation_time?', n, 0.85) then seed.int('meals.preparation_time', n, 1, 100) end,
  case
    when seed.chance('meals.cooking_method?', n, 0.85) then seed.pick_weighted('meals.cooking_method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1])
  end,
  case
    when seed.chance('meals.serving_size?', n, 0.85) then seed.pick_weighted('meals.serving_size', n, array['S', 'M', 'L', 'XL'], array[3, 6, 5, 2])
  end,
  temperature,
  case when seed.chance('meals.was_consumed?', n, 0.85) then seed.chance('meals.was_consumed', n, 0.8) end,
  consumption_notes,
  case when seed.chance('meals.satisfaction_rating?', n, 0.85) then seed.int('meals.satisfaction_rating', n, 1, 5) end,
  case when seed.chance('meals.hunger_level_before?', n, 0.85) then seed.int('meals.hunger_level_before', n, 1, 5) end,
  case when seed.chance('meals.hunger_level_after?', n, 0.85) then seed.int('meals.hunger_level_after', n, 1, 5) end,
  case
    when seed.chance('meals.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('meals.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('meals.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('meals.additional_data.attempt', n, 1, 3))::json
  end,
  (seed.office_time('meals.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('meals.updated_at?', n, 0.9) then (seed.time_between('meals.updated_at', n, (date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.meals as present
  where present.date = wanted.date
);
