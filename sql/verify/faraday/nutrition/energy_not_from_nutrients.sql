-- Energy is that of the nutrients: 4 kcal for a gram of protein and of carbohydrate, 9 for a gram of fat, but for 12 % and 12
-- kcal (fibre gives less).
with

foods as (
  select name, calories_per_100g as kcal, protein_per_100g as protein, carbohydrates_per_100g as carbs, fats_per_100g as fat
  from faraday.food_items
  where description like 'MOCK:%'
  union all
  select name || ' (short list)', calories_per_100g, protein_per_100g, carbs_per_100g, fat_per_100g
  from faraday.foods
  where description like 'MOCK:%'
)

select
  name as row_key,
  format('%s kcal, nutrients give %s', kcal, round((4 * protein + 4 * carbs + 9 * fat)::numeric)) as problem
from foods
where not coalesce(abs(kcal - (4 * protein + 4 * carbs + 9 * fat)) <= 12 + 0.12 * kcal, false)
  or protein + carbs + fat > 101;
