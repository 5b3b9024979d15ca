--! table: faraday.physical_education_nutrition_recommendations
--! mark: text description
--! key: student_id, description

-- What the teacher suggests around lessons and training, by medical condition first, else by grade band. No suggested food is
-- one that the pupil must not have.
with

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    count(*) over () as pupils
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
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

advice (reason, place, category, meal, text, because, foods, focus) as (
  values
    ('Peanut allergy', 0, 'HEALTH_CONDITION', 'SNACK', 'Bring a seed mix instead of trail mix on field days',
      'Trail mix holds peanuts', 'Sunflower seeds + Pumpkin seeds', 'allergy'),
    ('Type 1 diabetes', 0, 'HEALTH_CONDITION', 'PRE_WORKOUT', 'Check glucose and take carbohydrate before swimming and long runs',
      'Long efforts lower glucose', 'Bananas + Rice cakes', 'carbohydrate'),
    ('young', 0, 'GENERAL', 'BREAKFAST', 'Eat breakfast before field day', 'Energy for a long morning', 'Rolled oats + Low-fat milk', 'energy'),
    ('young', 1, 'GENERAL', 'SNACK', 'Bring fruit for the break after PE', 'Sweets make tired', 'Apples + Grapes', 'fruit'),
    ('older', 0, 'SPORTS', 'PRE_WORKOUT', 'Have a light snack an hour before practice',
      'Nothing heavy in the stomach when running', 'Bananas + Rice cakes', 'carbohydrate'),
    ('older', 1, 'RECOVERY', 'POST_WORKOUT', 'Drink milk or a smoothie after hard sessions', 'Protein and fluid in one',
      'Low-fat milk + Strawberries', 'protein'),
    ('older', 2, 'PERFORMANCE', 'DINNER', 'Eat pasta or rice the evening before the fitness test', 'Stores fill overnight',
      'Wheat pasta + Green peas', 'carbohydrate')
),

targets (focus, target) as (
  values
    ('allergy', '{"peanut_g": 0}'), ('carbohydrate', '{"carbohydrate_g": 40}'), ('energy', '{"energy_kcal": 400}'),
    ('fruit', '{"portions": 2}'), ('protein', '{"protein_g": 20}')
),

chosen as (
  select
    n,
    pupils.id,
    case
      when medical_conditions in ('Peanut allergy', 'Type 1 diabetes') then medical_conditions
      when grade_level <= 'FIFTH' then 'young'
      else 'older'
    end as reason,
    school_days.day + interval '14 hours 30 minutes' as advised_at
  from generate_series(1, seed.rows(30, students => 3714)) as n
  join (select max(pupils) as total from pupils) as whole on true
  left join pupils on pupils.number = 1 + mod((n - 1) * 122 + 39, total)
  left join school_days on school_days.back = seed.int('physical_education_nutrition_recommendations.created_at', n, 2, 70)
)

insert into faraday.physical_education_nutrition_recommendations (
  created_at, updated_at, student_id, category, meal_type, description, reasoning, suggested_foods, nutrient_targets,
  recommendation_metadata
)
select
  advised_at,
  advised_at,
  id,
  category,
  meal,
  'MOCK: ' || text || '.',
  because || '.',
  to_json(string_to_array(foods, ' + ')),
  target::json,
  json_build_object('focus', focus, 'given_by', 'PE teacher')
from chosen
join advice
  on advice.reason = chosen.reason and place = mod(n, case chosen.reason when 'young' then 2 when 'older' then 3 else 1 end)
join targets using (focus)
where not exists (
  select from faraday.physical_education_nutrition_recommendations as present
  where present.student_id = chosen.id
    and present.description = 'MOCK: ' || text || '.'
);
