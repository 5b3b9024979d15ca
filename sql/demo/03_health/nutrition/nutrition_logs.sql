--! table: faraday.nutrition_logs
--! mark: text notes
--! key: date
--! scaffold: e16049a37aa1 6f9572b77807

-- Food intake per day.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(400, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('nutrition_logs.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('nutrition_logs.notes', n)
)

insert into faraday.nutrition_logs (
  student_id, date, meal_type, foods_consumed, calories, protein, carbohydrates, fats, hydration, notes,
  additional_data, created_at
)
select
  student_id,
  date,
  seed.pick('nutrition_logs.meal_type', n, 'BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT', 'RECOVERY')::faraday.mealtype,
  jsonb_build_object('source', seed.pick('nutrition_logs.foods_consumed.source', n, 'web', 'api', 'import'), 'version', seed.int('nutrition_logs.foods_consumed.version', n, 1, 5))::json,
  case when seed.chance('nutrition_logs.calories?', n, 0.85) then seed.int('nutrition_logs.calories', n, 1, 100) end,
  case
    when seed.chance('nutrition_logs.protein?', n, 0.85) then seed.amount('nutrition_logs.protein', n, 1, 1000, 2)
  end,
  case
    when seed.chance('nutrition_logs.carbohydrates?', n, 0.85) then seed.amount('nutrition_logs.carbohydrates', n, 1, 1000, 2)
  end,
  case when seed.chance('nutrition_logs.fats?', n, 0.85) then seed.amount('nutrition_logs.fats', n, 1, 1000, 2) end,
  case
    when seed.chance('nutrition_logs.hydration?', n, 0.85) then seed.amount('nutrition_logs.hydration', n, 1, 1000, 2)
  end,
  notes,
  case
    when seed.chance('nutrition_logs.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('nutrition_logs.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('nutrition_logs.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('nutrition_logs.additional_data.attempt', n, 1, 3))::json
  end,
  (seed.office_time('nutrition_logs.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
from wanted
where not exists (
  select from faraday.nutrition_logs as present
  where present.date = wanted.date
);
