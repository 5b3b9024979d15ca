--! table: faraday.physical_education_nutrition_logs
--! mark: text notes
--! key: student_id, log_date

-- Intake around training, kept by pupils of grades 6 to 12 on five training days each: what is eaten before or after. Energy is
-- 4 kcal for a gram of protein and of carbohydrate and 9 for a gram of fat; a pupil's entries vary little around the pupil's
-- own habit.
with

school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
older as (
  select
    student.*,
    row_number() over (order by substring(student.email from '([0-9]{1,9})@')::integer) as position,
    count(*) over () as pupils
  from faraday.students as student
  where student.grade_level >= 'SIXTH'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

habits (place, type, meal, protein, carbs, fat, drink, hour) as (
  -- For 60 kg of body weight.
  values
    (0, 'PRE_WORKOUT', 'Banana and rice cakes', 5, 55, 3, 0.4, interval '14 hours 10 minutes'),
    (1, 'PRE_WORKOUT', 'Bagel with fruit', 9, 62, 3, 0.35, interval '14 hours 20 minutes'),
    (2, 'POST_WORKOUT', 'Yogurt smoothie', 22, 48, 4, 0.5, interval '16 hours 45 minutes'),
    (3, 'POST_WORKOUT', 'Turkey tortillas', 24, 42, 6, 0.5, interval '16 hours 50 minutes'),
    (4, 'RECOVERY', 'Quinoa bowl with egg', 20, 52, 14, 0.6, interval '18 hours 5 minutes'),
    (5, 'SNACK', 'Apple, cheese and rye bread', 10, 40, 9, 0.3, interval '15 hours 20 minutes')
),

entries as materialized (
  select
    n,
    older.id,
    habits.*,
    school_days.day + hour as eaten_at,
    -- Between 45 and 80 kg, and a little from day to day.
    least(80, greatest(45, weight_kg)) / 60 * (0.9 + 0.2 * seed.uniform('physical_education_nutrition_logs.portion', n)) as size,
    seed.int('physical_education_nutrition_logs.notes', n, 0, 4) as remark,
    medical_conditions
  from generate_series(1, seed.rows(200, students => 3714)) as n
  join (select max(pupils) as total from older) as whole on true
  left join older on older.position = 1 + mod((n - 1) / 5 * 53 + 5, total)
  left join habits on habits.place = mod((n - 1) / 5 + mod(n, 2) * 3, 6)
  left join school_days on school_days.back = 1 + mod(n - 1, 5) * 2 + mod((n - 1) / 5, 20)
),

measured as (
  select
    entries.*,
    round((protein * size)::numeric, 1) as protein_g,
    round((carbs * size)::numeric, 1) as carbs_g,
    round((fat * size)::numeric, 1) as fat_g
  from entries
)

insert into faraday.physical_education_nutrition_logs (
  created_at, updated_at, student_id, meal_type, log_date, calories, protein, carbohydrates, fats, hydration, notes, log_metadata
)
select
  eaten_at + interval '20 minutes',
  eaten_at + interval '20 minutes',
  id,
  type,
  eaten_at,
  round(4 * protein_g + 4 * carbs_g + 9 * fat_g),
  protein_g,
  carbs_g,
  fat_g,
  drink,
  'MOCK: ' || meal || case
    when medical_conditions = 'Type 1 diabetes' then '; glucose checked first.'
    when type = 'PRE_WORKOUT'
      then (array['.', ', an hour before the warm-up.', '; felt light on the run.', ', a bit late.', ' and water.'])[remark + 1]
    else (
      array['.', ', within half an hour.', '; hungry after the intervals.', ' with the team.', ' on the way home.']
    )[remark + 1]
  end,
  json_build_object(
    'menu', meal, 'minutes_from_training', case type when 'PRE_WORKOUT' then -50 when 'SNACK' then -20 else 30 end
  )
from measured
where not exists (
  select from faraday.physical_education_nutrition_logs as present
  where present.student_id = measured.id
    and present.log_date = measured.eaten_at
);
