--! table: faraday.meal_plans
--! mark: text description
--! key: nutrition_plan_id, name

-- The first meals of each nutrition plan: breakfast and lunch, then dinner and snack. Portions follow from the energy that a
-- moderately active child of that age, sex, height and weight needs a day (Institute of Medicine 2005), of which a plan gives
-- 25, 35, 30 and 10 %. The meal's values are the sums over its foods. No peanuts for those who must not have them.
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
plans as (
  select
    plan.id as plan_id, plan.created_at as planned_at, needs.email, needs.medical_conditions, needs.kcal, needs.number,
    row_number() over (order by needs.number, plan.start_date, plan.title collate "C") - 1 as position,
    count(*) over () as plans
  from faraday.nutrition_plans as plan
  join needs on needs.id = plan.student_id
  where plan.description like 'MOCK:%'
),

shares (round, type, share, minutes) as (
  values (0, 'LUNCH', 0.35, 20), (1, 'BREAKFAST', 0.25, 10), (2, 'DINNER', 0.30, 35), (3, 'SNACK', 0.10, 5)
),

rounds as (
  -- Each plan once with each meal; more rows than that repeat the meal with the next menu.
  select
    n,
    plans.*,
    shares.type,
    shares.share,
    shares.minutes,
    mod(
      number + (n - 1) / total / 4 + mod((n - 1) / total, 4), case medical_conditions when 'Peanut allergy' then 3 else 4 end
    ) as place
  from generate_series(1, seed.rows(100, students => 3714)) as n
  join (select count(*) as total from plans) as whole on true
  left join plans on plans.position = mod(n - 1, total)
  join shares on shares.round = mod((n - 1) / total, 4)
),

wholes as (
  -- What a menu gives in the sizes of the list.
  select type, place, menu, foods, sum(calories_per_100g * substring(part from '([0-9]+)$')::numeric / 100) as energy
  from menus
  cross join lateral unnest(string_to_array(foods, ' + ')) as part
  join foods as food on food.base = trim(substring(part from '^[^0-9]+'))
  group by type, place, menu, foods
),

meals as (
  select
    rounds.*,
    menu,
    ingredient.*
  from rounds
  join wholes using (type, place)
  cross join lateral (
    select
      json_agg(json_build_object('food', food.name, 'grams', grams) order by line) as ingredients,
      sum(grams) as weight,
      sum(round((calories_per_100g * grams / 100)::numeric)) as calories,
      sum(round((protein_per_100g * grams / 100)::numeric, 1)) as protein,
      sum(round((carbohydrates_per_100g * grams / 100)::numeric, 1)) as carbohydrates,
      sum(round((fats_per_100g * grams / 100)::numeric, 1)) as fats
    from unnest(string_to_array(wholes.foods, ' + ')) with ordinality as parts (part, line)
    join foods as food on food.base = trim(substring(part from '^[^0-9]+'))
    cross join lateral (
      select round((substring(part from '([0-9]+)$')::numeric * kcal * share / energy)::numeric) as grams
    ) as portion
  ) as ingredient
)

insert into faraday.meal_plans (
  nutrition_plan_id, meal_type, name, description, serving_size, calories, protein, carbohydrates, fats, preparation_time,
  ingredients,
  instructions, alternatives, notes, additional_data, created_at
)
select
  plan_id,
  type::faraday.mealtype,
  menu,
  'MOCK: ' || menu || ' gives ' || round(100 * share) || ' % of the day''s ' || kcal || ' kcal.',
  weight || ' g',
  calories,
  protein,
  carbohydrates,
  fats,
  minutes,
  ingredients,
  json_build_array(
    'Weigh the foods.', 'Prepare each as named on the list.',
    case
      when type in ('BREAKFAST', 'SNACK') then 'Serve at once, with water.'
      else 'Arrange on one plate and serve with water.'
    end
  ),
  case type
    when 'BREAKFAST' then '["Soy drink instead of milk", "Any fresh fruit"]' when 'LUNCH' then '["Beans instead of meat", "Any raw vegetable"]'
    when 'DINNER'
      then '["Tofu instead of fish or meat", "Brown rice instead of potatoes"]' else '["A piece of fruit", "Vegetable sticks"]'
  end::json,
  case medical_conditions
    when 'Peanut allergy' then 'No peanuts; read labels for traces.'
    when 'Type 1 diabetes' then 'Count ' || round(carbohydrates) || ' g of carbohydrate.'
  end,
  json_build_object('share_of_day', share, 'energy_need', kcal),
  planned_at
from meals
where not exists (
  select from faraday.meal_plans as present
  where present.nutrition_plan_id = meals.plan_id
    and present.name = meals.menu
    and present.meal_type::text = meals.type
    and present.serving_size = meals.weight || ' g'
);
