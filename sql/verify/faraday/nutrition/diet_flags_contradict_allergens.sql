-- What contains wheat or gluten is not gluten-free, what contains milk not dairy-free, what contains egg, fish or milk not vegan.
select
  name as row_key,
  format('allergens %s; gluten-free %s, dairy-free %s, vegan %s', allergens, is_gluten_free, is_dairy_free, is_vegan) as problem
from faraday.food_items
where description like 'MOCK:%'
  and (
    is_gluten_free = (allergens::text ~ 'wheat|gluten')
    or is_dairy_free = (allergens::text ~ 'milk')
    or is_vegan and allergens::text ~ 'milk|egg|fish|shellfish'
    or is_vegan and not is_vegetarian
  );
