-- What a portion holds follows from its weight and the catalogue's values per 100 g.
select
  'portion ' || portion.id || ' ' || item.name as row_key,
  format(
    '%s g hold %s kcal, catalogue gives %s', quantity, calories, round((calories_per_100g * quantity / 100)::numeric, 1)
  ) as problem
from faraday.meal_food_items as portion
join faraday.food_items as item on item.id = portion.food_item_id
where portion.notes like 'MOCK:%'
  and not (
    abs(calories - calories_per_100g * quantity / 100) <= 0.51
    and abs(protein - protein_per_100g * quantity / 100) <= 0.051
    and abs(carbohydrates - carbohydrates_per_100g * quantity / 100) <= 0.051
    and abs(fats - fats_per_100g * quantity / 100) <= 0.051
    and quantity between 3 and 400
  );
