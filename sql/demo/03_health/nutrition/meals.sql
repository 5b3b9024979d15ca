--! table: faraday.meals
--! mark: text description
--! key: student_id, date, meal_type

-- What pupils ate, a meal for each of them on a school day of the last weeks; meal_food_items.sql lists the foods on the plate.
-- Nobody with a peanut allergy gets a menu with peanuts. The second statement adds up what is on the plate.
with

menus (type, place, menu) as (
  values
    ('BREAKFAST', 0, 'Oatmeal with berries'),
    ('BREAKFAST', 1, 'Yogurt bowl'),
    ('BREAKFAST', 2, 'Egg toast'),
    ('BREAKFAST', 3, 'Peanut toast with banana'),
    ('LUNCH', 0, 'Turkey sandwich'),
    ('LUNCH', 1, 'Chicken and rice bowl'),
    ('LUNCH', 2, 'Pasta with tuna'),
    ('LUNCH', 3, 'Peanut noodles with chicken'),
    ('DINNER', 0, 'Salmon with potatoes'),
    ('DINNER', 1, 'Beef and bean chili'),
    ('DINNER', 2, 'Tofu with rice'),
    ('DINNER', 3, 'Lentil stew'),
    ('SNACK', 0, 'Apple and cheese'),
    ('SNACK', 1, 'Fruit with seeds'),
    ('SNACK', 2, 'Chickpea pita'),
    ('SNACK', 3, 'Trail mix'),
    ('PRE_WORKOUT', 0, 'Banana rice cakes'),
    ('PRE_WORKOUT', 1, 'Bagel and fruit'),
    ('POST_WORKOUT', 0, 'Fruit smoothie'),
    ('POST_WORKOUT', 1, 'Turkey tortillas'),
    ('RECOVERY', 0, 'Quinoa bowl with egg'),
    ('RECOVERY', 1, 'Soy drink with oats')
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
pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    count(*) over () as pupils
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),
types (type, hour, minutes, method, temperature) as (
  values
    ('BREAKFAST', interval '7 hours 5 minutes', 10, 'cold kitchen', 'cold'),
    ('LUNCH', interval '11 hours 50 minutes', 25, 'school kitchen', 'hot'),
    ('DINNER', interval '18 hours 20 minutes', 35, 'cooked at home', 'hot'),
    ('SNACK', interval '15 hours 10 minutes', 5, 'cold kitchen', 'cold'),
    ('PRE_WORKOUT', interval '14 hours', 5, 'cold kitchen', 'cold'),
    ('POST_WORKOUT', interval '16 hours 40 minutes', 8, 'cold kitchen', 'cold'),
    ('RECOVERY', interval '17 hours 15 minutes', 15, 'cooked at home', 'warm')
),

served as (
  select
    n,
    pupils.*,
    seed.pick_weighted(
      'meals.meal_type', n, array['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT', 'RECOVERY'],
      array[22, 34, 18, 14, 4, 5, 3]
    ) as type,
    seed.int('meals.menu', n, 0, 3) as draw,
    school_days.day
  from generate_series(1, seed.rows(150, students => 3714)) as n
  join (select max(pupils) as total from pupils) as whole on true
  left join pupils on pupils.number = 1 + mod((n - 1) * 24 + 6, total)
  left join school_days on school_days.back = 1 + mod(n * 7, 40)
),

meals as materialized (
  select
    served.*,
    menu,
    hour,
    minutes,
    method,
    temperature,
    seed.uniform('meals.mood', n) as mood,
    seed.int('meals.hunger', n, 3, 5) as hunger
  from served
  join types using (type)
  -- The last menu of the main meals and of the snacks holds peanuts.
  left join menus
    on menus.type = served.type
    and menus.place = case
      when served.type in ('PRE_WORKOUT', 'POST_WORKOUT', 'RECOVERY') then mod(draw, 2)
      when draw = 3
        and (
          medical_conditions = 'Peanut allergy' or served.type in ('BREAKFAST', 'LUNCH', 'SNACK') and mod(n, 3) > 0
        ) then mod(n, 3)
      else draw
    end
)

insert into faraday.meals (
  student_id, meal_type, name, description, date, time, preparation_time, cooking_method, serving_size, temperature, was_consumed,
  consumption_notes, satisfaction_rating, hunger_level_before, hunger_level_after, additional_data, created_at, updated_at
)
select
  id,
  type::faraday.mealtype,
  menu,
  'MOCK: ' || menu || ' for ' || first_name || ', ' || replace(lower(type), '_', ' ') || ' on ' || to_char(day, 'FMDay') || '.',
  day,
  day + hour,
  minutes,
  method,
  case when grade_level <= 'SECOND' then 'small' when grade_level <= 'EIGHTH' then 'regular' else 'large' end,
  temperature,
  mood >= 0.04,
  case
    when mood < 0.04 then 'Not hungry; offered again later.'
    when mood < 0.12 then 'Left about a quarter.'
    when mood > 0.94 then 'Asked for a second portion.'
    when medical_conditions = 'Peanut allergy' then 'Label checked: no peanuts.'
    when medical_conditions = 'Type 1 diabetes' then 'Carbohydrates counted before the meal.'
  end,
  case when mood < 0.12 then 2 when mood < 0.45 then 3 when mood < 0.8 then 4 else 5 end,
  hunger,
  case when mood < 0.04 then hunger when mood < 0.12 then 2 else 1 end,
  json_build_object(
    'place', case when type = 'LUNCH' then 'cafeteria' when type in ('PRE_WORKOUT', 'POST_WORKOUT') then 'gym' else 'home' end
  ),
  day + hour,
  day + hour + interval '30 minutes'
from meals
where not exists (
  select from faraday.meals as present
  where present.student_id = meals.id
    and present.date = meals.day
    and present.meal_type::text = meals.type
);

update faraday.meals as meal
set
  total_calories = plate.calories,
  total_protein = plate.protein,
  total_carbohydrates = plate.carbohydrates,
  total_fats = plate.fats,
  total_fiber = plate.fiber,
  total_sugar = plate.sugar,
  total_sodium = plate.sodium
from (
  select
    meal_id,
    sum(calories) as calories,
    round(sum(protein)::numeric, 1) as protein,
    round(sum(carbohydrates)::numeric, 1) as carbohydrates,
    round(sum(fats)::numeric, 1) as fats,
    round(sum(fiber)::numeric, 1) as fiber,
    round(sum(sugar)::numeric, 1) as sugar,
    round(sum(sodium)::numeric, 0) as sodium
  from faraday.meal_food_items
  group by meal_id
) as plate
where plate.meal_id = meal.id
  and meal.description like 'MOCK:%'
  and meal.total_calories is distinct from plate.calories;
