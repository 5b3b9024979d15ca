--! table: faraday.foods
--! mark: text description
--! key: name

-- The short list for quick entry: the catalogue's foods in the order in which they were entered, with the same values. Names
-- stop at 100 characters.
with

catalogue as (
  select
    item.*,
    row_number() over (order by item.created_at, item.name collate "C") as number
  from faraday.food_items as item
  where item.description like 'MOCK:%'
),

groups (category, portion) as (
  values
    ('Fruit', 'one piece or a cup, 120 g'), ('Vegetables', 'half a cup, 80 g'), ('Grains', 'half a cup cooked, 90 g'),
    ('Beans and peas', 'half a cup, 90 g'), ('Meat and poultry', 'palm of the hand, 85 g'),
    ('Fish and seafood', 'palm of the hand, 85 g'),
    ('Eggs', 'two eggs, 100 g'), ('Soy foods', 'a slice, 85 g'), ('Dairy', 'a cup of milk, 245 g, or a slice of cheese, 25 g'),
    ('Plant drinks', 'a cup, 245 g'), ('Nuts and seeds', 'a small handful, 30 g'), ('Bread', 'a slice, 30 g')
)

insert into faraday.foods (
  created_at, updated_at, last_accessed_at, name, description, calories_per_100g, protein_per_100g, carbs_per_100g, fat_per_100g,
  food_category, food_metadata
)
select
  catalogue.created_at + interval '1 day',
  catalogue.updated_at + interval '1 day',
  case
    when number <= 60
      then seed.time_between('foods.last_accessed_at', number, seed.now() - interval '20 days', seed.now()) at time zone 'UTC'
  end,
  left(catalogue.name, 100),
  'MOCK: A portion is ' || portion || '.',
  calories_per_100g,
  protein_per_100g,
  carbohydrates_per_100g,
  fats_per_100g,
  category,
  json_build_object('portion', portion, 'allergens', allergens, 'source', additional_data ->> 'source')
from catalogue
left join groups using (category)
where number <= seed.rows(200)
on conflict (name) do nothing;
