--! table: faraday.meal_food_items
--! mark: text notes
--! key: meal_id, food_item_id

-- The four foods of each meal's menu. Portions (grams for a pupil of grades 6 to 8) grow with the grade band; what they hold
-- follows from the catalogue's values per 100 g.
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

plates as (
  select
    meal.*,
    student.email,
    student.medical_conditions,
    case
      when student.grade_level <= 'SECOND' then 0.7
      when student.grade_level <= 'FIFTH' then 0.85
      when student.grade_level <= 'EIGHTH' then 1
      else 1.15
    end as size,
    line,
    trim(substring(part from '^[^0-9]+')) as base,
    substring(part from '([0-9]{1,9})$')::integer as grams
  from faraday.meals as meal
  join faraday.students as student on student.id = meal.student_id
  join menus on menus.type = meal.meal_type::text and menus.menu = meal.name
  cross join lateral unnest(string_to_array(menus.foods, ' + ')) with ordinality as parts (part, line)
  where meal.description like 'MOCK:%'
  -- As meals.sql makes them: by day and pupil, whole plates first.
  order by meal.created_at, student.email collate "C", line
  limit seed.rows(600, students => 3714)
),

weighed as (
  select
    plates.id as meal_id,
    plates.temperature,
    plates.created_at as served_at,
    plates.line,
    plates.medical_conditions,
    foods.*,
    case when grams * size < 20 then round(grams * size) else 5 * round(grams * size / 5) end as eaten
  from plates
  left join foods using (base)
)

insert into faraday.meal_food_items (
  meal_id, food_item_id, quantity, unit, calories, protein, carbohydrates, fats, fiber, sugar, sodium, preparation_method,
  cooking_time,
  temperature, notes, additional_data, created_at
)
select
  meal_id,
  id,
  eaten,
  'g',
  round((calories_per_100g * eaten / 100)::numeric),
  round((protein_per_100g * eaten / 100)::numeric, 1),
  round((carbohydrates_per_100g * eaten / 100)::numeric, 1),
  round((fats_per_100g * eaten / 100)::numeric, 1),
  round((fiber_per_100g * eaten / 100)::numeric, 1),
  round((sugar_per_100g * eaten / 100)::numeric, 1),
  round((sodium_per_100g * eaten / 100)::numeric),
  split_part(name, ', ', 2),
  case category
    when 'Grains' then 20
    when 'Meat and poultry' then 18
    when 'Fish and seafood' then 12
    when 'Beans and peas' then 45
    when 'Eggs' then 9
  end,
  case when category in ('Fruit', 'Dairy', 'Plant drinks', 'Nuts and seeds', 'Bread') then 'cold' else temperature end,
  'MOCK: ' || case line when 1 then 'Base of the plate' when 2 then 'Main part' when 3 then 'Side' else 'Finish' end
    || case
      when medical_conditions = 'Peanut allergy'
        and category in ('Nuts and seeds', 'Bread') then '; label read for traces of peanut.'
      else '.'
    end,
  json_build_object('base', base, 'line', line),
  served_at
from weighed
where not exists (
  select from faraday.meal_food_items as present
  where present.meal_id = weighed.meal_id
    and present.food_item_id = weighed.id
);
