--! table: skoola.expense_categories
--! mark: uuid id
--! key: name

-- What the school spends money on, entered with the system.
with

categories (n, name, description) as (
  values
    (1, 'Electricity', 'Bills of the electricity board for all meters'),
    (2, 'Water', 'Bills of the water board, and bowsers in the dry season'),
    (3, 'Building maintenance', 'Roofs, walls, drains and paint'),
    (4, 'Equipment repairs', 'Computers, copiers, fans and instruments'),
    (5, 'Stationery', 'Paper, chalk, files and what else the office uses up'),
    (6, 'Printing', 'Term papers, report cards and notices'),
    (7, 'Teaching material', 'Charts, chemicals, sports and art material for lessons'),
    (8, 'Sports and events', 'Sports meet, prize giving, travel of teams'),
    (9, 'Furniture and equipment', 'Desks, cupboards, computers'),
    (10, 'Library books', 'New books and binding of old ones')
),

introduced as (
  select min(created_at) as introduced_at from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.expense_categories (id, name, description, created_at, updated_at)
select
  seed.uuid('expense_categories', name)::text,
  name,
  description,
  introduced_at + interval '50 minutes' + interval '1 minute' * n,
  introduced_at + interval '50 minutes' + interval '1 minute' * n
from categories
cross join introduced
where n <= least(seed.rows(100), 10)
on conflict (name) do nothing;
