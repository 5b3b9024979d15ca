--! table: skoola.inventory_items
--! mark: uuid id
--! key: item_name

-- Fifty kinds of things in the store room, at any scale: what is there, when to order again, and the price of one in rupees.
with

listed (number, category, name, unit, quantity, reorder_level, price) as (
  values
    (1, 'Computers', 'Laptop', 'piece', 18, 2, 165000), (2, 'Computers', 'Tablet', 'piece', 24, 4, 42000),
    (3, 'Computers', 'Keyboard', 'piece', 14, 5, 1900), (4, 'Computers', 'Extension cord', 'piece', 9, 4, 2400),
    (5, 'Computers', 'Document camera', 'piece', 3, 1, 38000),
    (6, 'Laboratory', 'Microscope', 'piece', 12, 2, 54000), (7, 'Laboratory', 'Beaker 250 ml', 'piece', 60, 20, 650),
    (8, 'Laboratory', 'Safety goggles', 'piece', 45, 15, 900), (9, 'Laboratory', 'Laboratory coat', 'piece', 30, 10, 2200),
    (10, 'Laboratory', 'Multimeter', 'piece', 11, 3, 3600),
    (11, 'Sports gear', 'Cricket bat', 'piece', 16, 4, 8500), (12, 'Sports gear', 'Tennis racket', 'piece', 10, 3, 7200),
    (13, 'Sports gear', 'Volleyball', 'piece', 14, 5, 4300), (14, 'Sports gear', 'Relay baton', 'piece', 12, 4, 700),
    (15, 'Sports gear', 'Carrom board', 'piece', 6, 1, 9800),
    (16, 'Music', 'Recorder', 'piece', 35, 10, 1200), (17, 'Music', 'Violin', 'piece', 6, 1, 36000),
    (18, 'Music', 'Thammattama drum', 'pair', 4, 1, 18500), (19, 'Music', 'Tabla', 'pair', 3, 1, 22000),
    (20, 'Music', 'Music stand', 'piece', 15, 5, 3100),
    (21, 'Teaching aids', 'Wall map of the island', 'piece', 12, 2, 4800), (22, 'Teaching aids', 'Globe', 'piece', 8, 2, 6200),
    (23, 'Teaching aids', 'Measuring tape 30 m', 'piece', 7, 2, 2700),
    (24, 'Teaching aids', 'Geometry set for the board', 'set', 20, 5, 3900),
    (25, 'Teaching aids', 'Scientific calculator', 'piece', 40, 10, 4500),
    (26, 'Furniture', 'Student desk', 'piece', 22, 10, 9500), (27, 'Furniture', 'Student chair', 'piece', 28, 10, 5200),
    (28, 'Furniture', 'Steel cupboard', 'piece', 4, 1, 34000), (29, 'Furniture', 'Standing fan', 'piece', 6, 2, 14500),
    (30, 'Furniture', 'Notice board', 'piece', 5, 1, 7800),
    (31, 'Stationery', 'Box of chalk', 'box', 120, 40, 320), (32, 'Stationery', 'Whiteboard marker', 'piece', 160, 60, 180),
    (33, 'Stationery', 'Ream of paper', 'ream', 85, 30, 1650), (34, 'Stationery', 'Register book', 'piece', 70, 25, 480),
    (35, 'Stationery', 'Roll of tape', 'piece', 44, 15, 260),
    (36, 'Cleaning', 'Broom', 'piece', 38, 15, 450), (37, 'Cleaning', 'Bucket', 'piece', 26, 10, 750),
    (38, 'Cleaning', 'Floor cleaner 5 l', 'can', 18, 8, 2100), (39, 'Cleaning', 'Waste bin', 'piece', 21, 8, 1300),
    (40, 'Cleaning', 'Soap', 'piece', 140, 60, 150),
    (41, 'Safety', 'Fire extinguisher', 'piece', 9, 3, 12500), (42, 'Safety', 'First-aid refill', 'set', 25, 10, 1900),
    (43, 'Safety', 'Whistle', 'piece', 30, 10, 250), (44, 'Safety', 'Reflective vest', 'piece', 24, 8, 850),
    (45, 'Safety', 'Traffic cone', 'piece', 40, 12, 1100),
    (46, 'Garden and workshop', 'Mamoty', 'piece', 14, 4, 1850),
    (47, 'Garden and workshop', 'Watering can', 'piece', 12, 4, 1400),
    (48, 'Garden and workshop', 'Hand saw', 'piece', 8, 2, 2300),
    (49, 'Garden and workshop', 'Screwdriver set', 'set', 5, 1, 3300),
    (50, 'Garden and workshop', 'Seed packet', 'packet', 90, 30, 120)
)

insert into skoola.inventory_items (
  id, category_id, item_name, description, unit, quantity, reorder_level, unit_price, created_at, updated_at
)
select
  seed.uuid('inventory_items', listed.name)::text,
  category.id,
  listed.name,
  'Store room, ' || lower(listed.category) || ', place ' || 1 + mod(number - 1, 5),
  unit,
  quantity,
  reorder_level,
  price,
  category.created_at + interval '1 day' + interval '6 minutes' * number,
  category.created_at + interval '1 day' + interval '6 minutes' * number
from listed
left join skoola.asset_categories as category on category.name = listed.category and seed.is_demo(category.id)
order by number
limit least(seed.rows(500), 50)
on conflict (item_name) do nothing;
