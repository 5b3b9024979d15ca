--! table: faraday.nutrition_plans
--! mark: text description
--! key: student_id, title

-- Plans that the district's dietitian writes with families: for pupils with a condition that touches food, and for athletes.
-- Energy follows the Dietary Guidelines for Americans by age, sex and activity; grams of carbohydrate, protein and fat add up to
-- it.
with

size as (
  select seed.rows(60, students => 3714) as rows
),

reasons (reason, rank, title, avoid, instructions, carbohydrate_share, protein_share, weeks) as (
  values
    ('Type 1 diabetes', 1, 'Meals around the insulin plan', 'none',
      'Count carbohydrates; fifteen grams before long lessons.', 0.48, 0.20, 26),
    ('Peanut allergy', 2, 'Peanut-free lunch and snacks', 'peanuts',
      'Read labels each time; seeds instead of nuts.', 0.52, 0.17, 36),
    ('Heart murmur', 3, 'Heart-friendly plate', 'salty snacks', 'Fish once a week, fruit with each meal.', 0.52, 0.18, 26),
    ('Athlete', 4, 'Fuel for the season', 'none', 'Breakfast before early practice, milk after it.', 0.56, 0.17, 20),
    ('Asthma', 5, 'Light meals before sports', 'sulfite-preserved fruit',
      'Last meal two hours before endurance work.', 0.53, 0.17, 20)
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 as age,
    reasons.*
  from faraday.students as student
  join reasons
    on reasons.reason = coalesce(student.medical_conditions, case when student.category = 'ATHLETE' then 'Athlete' end)
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

ranked as (
  -- The first of each reason in turn, so that the plans differ.
  select pupils.*, row_number() over (partition by rank order by number) as turn
  from pupils
),

energy as (
  select
    ranked.*,
    case
      when age < 6 then 1400
      when age < 9 then 1600
      when age < 12 then case when gender = 'MALE' then 1900 else 1700 end
      when age < 14 then case when gender = 'MALE' then 2200 else 2000 end
      when age < 16 then case when gender = 'MALE' then 2600 else 2000 end
      else case when gender = 'MALE' then 2800 else 2000 end
    end + case when reason = 'Athlete' then 300 else 0 end as calories,
    -- A Monday two to twenty-one weeks ago, after the pupil came.
    date_trunc(
      'week', greatest(created_at + interval '14 days', seed.today() - interval '7 days' * (2 + mod(number, 20)))
    ) as monday
  from ranked
  order by turn, rank
  limit (select rows from size)
)

insert into faraday.nutrition_plans (
  student_id, title, description, start_date, end_date, dietary_restrictions, calorie_target, macronutrient_targets,
  hydration_target,
  special_instructions, created_at, updated_at
)
select
  id,
  title,
  format('MOCK: For %s, %s: %s kcal a day in three meals and two snacks.', first_name, lower(reason), calories),
  monday,
  monday + interval '7 days' * weeks,
  case avoid when 'none' then '[]'::json else json_build_array(avoid) end,
  calories,
  json_build_object(
    'carbohydrate_g', round(calories * carbohydrate_share / 4),
    'protein_g', round(calories * protein_share / 4),
    'fat_g', round(calories * (1 - carbohydrate_share - protein_share) / 9)
  ),
  -- Liters of drinks: 1.0 at five, 2.0 at eighteen, more for athletes.
  round((1.0 + 0.075 * (age - 5) + case when reason = 'Athlete' then 0.5 else 0 end)::numeric, 1),
  instructions,
  monday - interval '4 days' + interval '11 hours',
  monday - interval '4 days' + interval '11 hours'
from energy
where not exists (
  select from faraday.nutrition_plans as there
  where there.student_id = energy.id and there.title = energy.title
);
