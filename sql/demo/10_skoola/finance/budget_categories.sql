--! table: skoola.budget_categories
--! mark: uuid id
--! key: name

-- The headings of the budget: the same as those of the expenses, so that what was spent can be held against what was planned.
with

headings (n, name, description) as (
  values
    (1, 'Electricity', 'Planned from the bills of the year before'),
    (2, 'Water', 'Planned from the bills of the year before'),
    (3, 'Building maintenance', 'What the committee for the buildings asks for'),
    (4, 'Equipment repairs', 'One tenth of what the equipment cost'),
    (5, 'Stationery', 'By number of students'),
    (6, 'Printing', 'By number of students and exams'),
    (7, 'Teaching material', 'What the departments ask for'),
    (8, 'Sports and events', 'Sports meet, prize giving and teams'),
    (9, 'Furniture and equipment', 'What is replaced, and what is new'),
    (10, 'Library books', 'What the librarian and the teachers wish for')
),

introduced as (
  select min(created_at) as introduced_at from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.budget_categories (id, name, description, created_at, updated_at)
select
  seed.uuid('budget_categories', name)::text,
  name,
  description,
  introduced_at + interval '65 minutes' + interval '1 minute' * n,
  introduced_at + interval '65 minutes' + interval '1 minute' * n
from headings
cross join introduced
where n <= least(seed.rows(100), 10)
on conflict (name) do nothing;
