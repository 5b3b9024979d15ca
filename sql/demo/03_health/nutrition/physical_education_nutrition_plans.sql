--! table: faraday.physical_education_nutrition_plans
--! mark: text plan_notes
--! key: student_id, start_date

-- Plans for pupils of grades 6 to 12 who train: twelve weeks, begun in the last year. The targets follow from age, sex, height
-- and weight: the energy of a moderately active child (Institute of Medicine 2005), 10 % more in season; protein by body
-- weight, fat 30 % of energy, carbohydrate the rest.
with

pupils as (
  select
    student.*,
    row_number() over (order by substring(student.email from '([0-9]{1,9})@')::integer) as number,
    count(*) over () as pupils
  from faraday.students as student
  where student.grade_level >= 'SIXTH'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

needs as (
  -- Estimated energy requirement of children who are moderately active (Institute of Medicine 2005), to the next 50 kcal;
  -- protein by body weight, fat 30 % of energy, carbohydrate the rest.
  select
    needed.*,
    round((1.1 * weight_kg)::numeric) as protein,
    round(0.3 * kcal / 9) as fat,
    round((kcal - 4 * round((1.1 * weight_kg)::numeric) - 9 * round(0.3 * kcal / 9)) / 4) as carbs
  from (
    select
      pupils.*,
      50 * round((case
        when gender = 'MALE' then 88.5 - 61.9 * age + 1.13 * (26.7 * weight_kg + 9.03 * height_cm) + 25
        else 135.3 - 30.8 * age + 1.16 * (10 * weight_kg + 9.34 * height_cm) + 25
      end / 50)::numeric) as kcal
    from pupils
    cross join lateral (select (seed.today() - date_of_birth::date) / 365.25 as age) as aged
  ) as needed
),
school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

aims (place, name, factor, protein_per_kg, note) as (
  values
    (0, 'Fuel for the season', 1.1, 1.4, 'Carbohydrate before practice, protein afterwards'),
    (1, 'Balanced weeks', 1.0, 1.1, 'Regular meals, five portions of fruit and vegetables'),
    (2, 'Strength block', 1.05, 1.5, 'Protein spread over four meals'),
    (3, 'Endurance build-up', 1.1, 1.3, 'More whole grains on days with long runs')
),

plans as materialized (
  select
    needs.*,
    aims.*,
    50 * round(kcal * factor / 50) as daily,
    round((protein_per_kg * weight_kg)::numeric) as protein_target,
    date_trunc('week', school_days.day::timestamp) as begun
  from generate_series(1, seed.rows(40, students => 3714)) as n
  join (select max(pupils) as total from needs) as whole on true
  left join needs on needs.number = 1 + mod((n - 1) * 55 + 9, total)
  join aims on place = mod(n, 4)
  left join school_days on school_days.back = seed.int('physical_education_nutrition_plans.start_date', n, 5, 130)
)

insert into faraday.physical_education_nutrition_plans (
  created_at, updated_at, archived_at, student_id, plan_name, start_date, end_date, daily_calories, protein_goal, carbs_goal,
  fat_goal, plan_notes, plan_metadata
)
select
  begun - interval '4 days' + interval '15 hours',
  begun - interval '4 days' + interval '15 hours',
  case when begun + interval '98 days' < (seed.now() at time zone 'UTC') then begun + interval '98 days' end,
  id,
  name || ' for ' || first_name,
  begun,
  begun + interval '83 days',
  daily,
  protein_target,
  round((daily - 4 * protein_target - 9 * round(0.3 * daily / 9)) / 4),
  round(0.3 * daily / 9),
  'MOCK: ' || note || case medical_conditions
    when 'Peanut allergy' then '; strictly no peanuts.' when 'Type 1 diabetes' then '; agreed with the diabetes team.' when 'Asthma' then '; nothing heavy before running.' else '.' end,
  json_build_object('aim', name, 'energy_need', kcal, 'weight_kg', weight_kg)
from plans
where not exists (
  select from faraday.physical_education_nutrition_plans as present
  where present.student_id = plans.id
    and present.start_date = plans.begun
);
