-- A food of the short list has the values of the catalogue's food of the same name.
select
  food.name as row_key,
  format('%s kcal, catalogue %s', food.calories_per_100g, item.calories_per_100g) as problem
from faraday.foods as food
left join faraday.food_items as item on left(item.name, 100) = food.name
where food.description like 'MOCK:%'
  and (item.calories_per_100g, item.protein_per_100g, item.carbohydrates_per_100g, item.fats_per_100g)
    is distinct from (food.calories_per_100g, food.protein_per_100g, food.carbs_per_100g, food.fat_per_100g);
