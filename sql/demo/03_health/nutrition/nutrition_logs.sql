--! table: faraday.nutrition_logs
--! mark: text notes
--! key: student_id, date, meal_type

-- Food diaries: five entries for each of some eighty pupils, breakfast to dinner of one school day and the next breakfast.
-- Portions grow with the grade band; energy and macronutrients are the sums over the foods. Hydration is what was drunk with
-- it, in litres.
with

menus (type, place, menu, foods) as (
  values
    ('BREAKFAST', 0, 'Oatmeal with berries', 'Rolled oats 220 + Low-fat milk 150 + Blueberries 60 + Walnuts 12'),
    ('BREAKFAST', 1, 'Yogurt bowl', 'Greek yogurt 150 + Strawberries 80 + Bananas 60 + Sunflower seeds 12'),
    ('BREAKFAST', 2, 'Egg toast', 'Eggs 100 + Whole-wheat bread 60 + Tomatoes 60 + Low-fat milk 200'),
    ('BREAKFAST', 3, 'Peanut toast with banana', 'Whole-wheat bread 60 + Peanuts 20 + Bananas 100 + Low-fat milk 200'),
    ('LUNCH', 0, 'Turkey sandwich', 'Whole-wheat bread 70 + Turkey breast 60 + Carrots 70 + Apples 120'),
    ('LUNCH', 1, 'Chicken and rice bowl', 'Brown rice 170 + Chicken breast 80 + Broccoli 90 + Oranges 120'),
    ('LUNCH', 2, 'Pasta with tuna', 'Wheat pasta 200 + Tuna 60 + Green peas 70 + Low-fat milk 200'),
    ('LUNCH', 3, 'Peanut noodles with chicken', 'Whole-wheat pasta 180 + Peanuts 20 + Chicken breast 60 + Carrots 70'),
    ('DINNER', 0, 'Salmon with potatoes', 'Salmon 110 + Potatoes 220 + Green beans 100 + Plain yogurt 60'),
    ('DINNER', 1, 'Beef and bean chili', 'Lean ground beef 100 + Black beans 100 + Sweet corn 80 + White rice 160'),
    ('DINNER', 2, 'Tofu with rice', 'Firm tofu 120 + White rice 190 + Broccoli 90 + Red bell pepper 60'),
    ('DINNER', 3, 'Lentil stew', 'Green lentils 220 + Sweet potatoes 160 + Spinach 50 + Rye bread 50'),
    ('SNACK', 0, 'Apple and cheese', 'Apples 130 + Cheddar 25 + Rye bread 25 + Carrots 50'),
    ('SNACK', 1, 'Fruit with seeds', 'Sunflower seeds 12 + Pumpkin seeds 10 + Apples 80 + Rice cakes 18'),
    ('SNACK', 2, 'Chickpea pita', 'Pita bread 40 + Chickpeas 60 + Red bell pepper 60 + Plain yogurt 80'),
    ('SNACK', 3, 'Trail mix', 'Peanuts 15 + Almonds 10 + Grapes 80 + Pumpkin seeds 8'),
    ('PRE_WORKOUT', 0, 'Banana rice cakes', 'Rice cakes 27 + Bananas 110 + Strawberries 60 + Plain yogurt 80'),
    ('PRE_WORKOUT', 1, 'Bagel and fruit', 'Bagel 60 + Grapes 80 + Oranges 100 + Low-fat milk 120'),
    ('POST_WORKOUT', 0, 'Fruit smoothie', 'Greek yogurt 150 + Bananas 100 + Strawberries 80 + Low-fat milk 150'),
    ('POST_WORKOUT', 1, 'Turkey tortillas', 'Corn tortillas 75 + Turkey breast 60 + Tomatoes 50 + Spinach 20'),
    ('RECOVERY', 0, 'Quinoa bowl with egg', 'Quinoa 170 + Eggs 100 + Spinach 50 + Oranges 120'),
    ('RECOVERY', 1, 'Soy drink with oats', 'Fortified soy drink 250 + Bananas 100 + Rolled oats 90 + Blueberries 60')
),
foods as (
  select item.*, item.additional_data ->> 'base' as base
  from faraday.food_items as item
  where item.description like 'MOCK:%'
    and item.additional_data ->> 'form' = '1'
    and item.additional_data ->> 'supplier' = '1'
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
sizes (grade_band, size) as (
  values ('K-2', 0.7), ('3-5', 0.85), ('6-8', 1), ('9-12', 1.15)
),

times (entry, type, hour, drink) as (
  values
    (0, 'BREAKFAST', interval '7 hours 10 minutes', 0.25), (1, 'LUNCH', interval '12 hours', 0.35),
    (2, 'SNACK', interval '15 hours 15 minutes', 0.3),
    (3, 'DINNER', interval '18 hours 30 minutes', 0.35), (4, 'BREAKFAST', interval '7 hours 5 minutes', 0.25)
),

entries as materialized (
  select
    n,
    pupils.id, number, medical_conditions,
    case
      when grade_level <= 'SECOND' then 'K-2'
      when grade_level <= 'FIFTH' then '3-5'
      when grade_level <= 'EIGHTH' then '6-8'
      else '9-12'
    end as grade_band,
    type, drink,
    -- The next breakfast is that of the next day, a Saturday after a Friday.
    school_days.day + entry / 4 + hour as eaten_at,
    case
      when medical_conditions = 'Peanut allergy' then mod(number + entry, 3)
      else mod(number + entry * 2 + seed.int('nutrition_logs.menu', n, 0, 1), 4)
    end as place,
    seed.uniform('nutrition_logs.notes', n) as draw
  from generate_series(1, seed.rows(400, students => 3714)) as n
  join (select max(pupils) as total from pupils) as whole on true
  join times on entry = mod(n - 1, 5)
  left join pupils on pupils.number = 1 + mod((n - 1) / 5 * 46 + 3, total)
  left join school_days on school_days.back = 2 + mod((n - 1) / 5 * 3, 30)
),

eaten as (
  select
    entries.n,
    menus.menu,
    json_agg(json_build_object('food', foods.name, 'grams', grams) order by line) as foods,
    sum(round((calories_per_100g * grams / 100)::numeric)) as calories,
    sum(round((protein_per_100g * grams / 100)::numeric, 1)) as protein,
    sum(round((carbohydrates_per_100g * grams / 100)::numeric, 1)) as carbohydrates,
    sum(round((fats_per_100g * grams / 100)::numeric, 1)) as fats
  from entries
  join sizes using (grade_band)
  join menus on menus.type = entries.type and menus.place = entries.place
  cross join lateral unnest(string_to_array(menus.foods, ' + ')) with ordinality as parts (part, line)
  join foods on foods.base = trim(substring(part from '^[^0-9]+'))
  cross join lateral (select round(substring(part from '([0-9]+)$')::numeric * size) as grams) as portion
  group by entries.n, menus.menu
)

insert into faraday.nutrition_logs (
  student_id, date, meal_type, foods_consumed, calories, protein, carbohydrates, fats, hydration, notes, additional_data,
  created_at
)
select
  id,
  eaten_at,
  type::faraday.mealtype,
  foods,
  calories,
  protein,
  carbohydrates,
  fats,
  drink + case grade_band when 'K-2' then 0 when '3-5' then 0.05 when '6-8' then 0.1 else 0.2 end,
  'MOCK: ' || menu || case
    when draw < 0.12 then ', left a little.'
    when draw < 0.22 then ', eaten in a hurry.'
    when draw < 0.3 then ', in good company.'
    when medical_conditions = 'Type 1 diabetes' then ', carbohydrates counted.'
    when medical_conditions = 'Peanut allergy' then ', no peanuts.'
    else '.'
  end,
  json_build_object('entered_by', case when grade_band in ('K-2', '3-5') then 'parent' else 'student' end, 'menu', menu),
  least(eaten_at + interval '35 minutes', seed.now() at time zone 'UTC')
from entries
left join eaten using (n)
where not exists (
  select from faraday.nutrition_logs as present
  where present.student_id = entries.id
    and present.date = entries.eaten_at
    and present.meal_type::text = entries.type
);
