--! table: faraday.nutrition_recommendations
--! mark: text description
--! key: student_id, description

-- Advice that fits the pupil: first what a medical condition asks for, else age and training. Nutrient targets follow from
-- height, weight, age and sex.
with

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    count(*) over () as pupils
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
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

advice (reason, place, category, meal, text, because, foods, priority) as (
  values
    ('Peanut allergy', 0, 'HEALTH_CONDITION', null, 'Keep snacks free of peanuts and carry a labelled one of your own',
      'Traces in shared snacks are the usual cause of a reaction at school', 'Sunflower seeds + Apples + Rice cakes', 1),
    ('Type 1 diabetes', 0, 'HEALTH_CONDITION', 'PRE_WORKOUT',
      'Eat 15 to 30 g of carbohydrate before long lessons and keep glucose tablets at hand',
      'Exercise lowers blood glucose for hours', 'Bananas + Rice cakes', 1),
    ('Asthma', 0, 'HEALTH_CONDITION', null, 'Eat vegetables and fish through the week; nothing heavy in the hour before running',
      'A full stomach presses on the diaphragm', 'Salmon + Broccoli + Carrots', 2),
    ('Seasonal allergies', 0, 'HEALTH_CONDITION', null, 'Note raw fruit that makes the mouth itch in spring and have it cooked',
      'Pollen and some fruit share proteins', 'Apples, stewed + Pears', 3),
    ('young', 0, 'GENERAL', 'BREAKFAST', 'Have a breakfast with grain, milk and fruit on school days',
      'Children who have eaten attend better in the first lessons', 'Rolled oats + Low-fat milk + Blueberries', 2),
    ('young', 1, 'GENERAL', 'SNACK', 'Swap sweet snacks for fruit and something with protein',
      'Sweet snacks crowd out what growth needs', 'Apples + Cheddar', 3),
    ('young', 2, 'GENERAL', 'LUNCH', 'Fill half of the lunch tray with vegetables and fruit',
      'Five portions a day are hard to reach without lunch', 'Carrots + Oranges + Broccoli', 2),
    ('older', 0, 'SPORTS', 'PRE_WORKOUT', 'Take easily digested carbohydrate an hour before training',
      'Muscles work on stored carbohydrate', 'Bananas + Rice cakes', 2),
    ('older', 1, 'RECOVERY', 'POST_WORKOUT', 'Take 20 g of protein with carbohydrate within an hour after hard training',
      'Repair begins with the first meal afterwards', 'Greek yogurt + Strawberries + Bananas', 2),
    ('older', 2, 'GENERAL', 'BREAKFAST', 'Do not skip breakfast on days with morning classes',
      'A long fast makes late snacking likely', 'Eggs + Whole-wheat bread + Tomatoes', 2),
    ('older', 3, 'PERFORMANCE', 'DINNER', 'Have a plate of grains, vegetables and lean protein the evening before a test',
      'Stores fill overnight', 'Wheat pasta + Chicken breast + Green peas', 3)
),

chosen as materialized (
  select
    n,
    needs.*,
    case
      when medical_conditions in ('Peanut allergy', 'Type 1 diabetes', 'Asthma', 'Seasonal allergies') then medical_conditions
      when grade_level <= 'FIFTH' then 'young'
      else 'older'
    end as reason,
    seed.int('nutrition_recommendations.advice', n, 0, 11) as draw,
    school_days.day + interval '10 hours' as advised_at
  from generate_series(1, seed.rows(80, students => 3714)) as n
  join (select max(pupils) as total from needs) as whole on true
  left join needs on needs.number = 1 + mod((n - 1) * 46 + 21, total)
  left join school_days on school_days.back = seed.int('nutrition_recommendations.created_at', n, 2, 60)
),

advised as (
  select chosen.*, advice.category as kind, meal, text, because, foods, priority
  from chosen
  join advice on advice.reason = chosen.reason
    and place = case chosen.reason when 'young' then mod(draw, 3) when 'older' then mod(draw, 4) else 0 end
)

insert into faraday.nutrition_recommendations (
  student_id, category, meal_type, description, reasoning, suggested_foods, nutrient_targets, priority, is_implemented,
  additional_data, created_at
)
select
  id,
  kind::faraday.nutritioncategory,
  meal::faraday.mealtype,
  'MOCK: ' || text || '.',
  because || '.',
  to_json(string_to_array(foods, ' + ')),
  json_build_object('energy_kcal', kcal, 'protein_g', protein, 'carbohydrate_g', carbs, 'fat_g', fat),
  priority,
  advised_at < (seed.now() at time zone 'UTC') - interval '30 days' and mod(n, 3) > 0,
  json_build_object('basis', case when reason in ('young', 'older') then 'age and training' else lower(reason) end),
  advised_at
from advised
where not exists (
  select from faraday.nutrition_recommendations as present
  where present.student_id = advised.id
    and present.description = 'MOCK: ' || text || '.'
);
