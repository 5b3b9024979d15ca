--! table: skoola.uniform_items
--! mark: uuid id
--! key: item_name, size, gender

-- The uniform, in three sizes: small for grades 1 to 5, medium for 6 to 9, large for 10 to 13. Twelve rows at any scale.
with

garments (number, name, gender, price) as (
  values
    (0, 'White shirt', 'Male', 1450), (1, 'Shorts or trousers', 'Male', 1800), (2, 'White dress', 'Female', 2350),
    (3, 'Sports shirt', 'Other', 1250)
),

sizes (number, size, grades, more) as (
  values (0, 'S', '1-5', 0), (1, 'M', '6-9', 200), (2, 'L', '10-13', 400)
)

insert into skoola.uniform_items (id, item_name, size, gender, grade_level, price, quantity, created_at, updated_at)
select
  seed.uuid('uniform_items', garments.name || '/' || size)::text,
  garments.name,
  size,
  gender,
  grades,
  price + more,
  seed.int('uniform_items.quantity', garments.name || '/' || size, 15, 70),
  opened.at,
  opened.at
from garments
cross join sizes
cross join (select min(created_at) + interval '4 days' as at from skoola.staff where seed.is_demo(id)) as opened
order by sizes.number, garments.number
limit least(seed.rows(120), 12)
on conflict (item_name, size, gender) do nothing;
