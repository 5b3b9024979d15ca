--! table: skoola.library_categories
--! mark: ledger
--! key: category_name

-- The ten shelves, in the order in which they stand.
with

shelves (number, name, about) as (
  values
    (1, 'Sinhala fiction', 'Novels and stories in Sinhala'),
    (2, 'Tamil fiction', 'Novels and stories in Tamil'),
    (3, 'English readers', 'Stories in English, by level'),
    (4, 'Science', 'Physics, chemistry, biology, and how things work'),
    (5, 'Mathematics', 'Exercises, puzzles and past papers'),
    (6, 'History and geography', 'The island, Asia and the world'),
    (7, 'Religion and values', 'Four religions side by side'),
    (8, 'Arts and music', 'Drawing, drama, dance and song'),
    (9, 'Commerce', 'Business studies, accounting and economics'),
    (10, 'Reference', 'Dictionaries and handbooks, most to be read here')
),

inserted as (
  insert into skoola.library_categories (category_name, description, created_at, updated_at)
  select name, about, opened.at + interval '1 minute' * number, opened.at + interval '1 minute' * number
  from shelves
  cross join (select min(created_at) + interval '1 day' as at from skoola.staff where seed.is_demo(id)) as opened
  order by number
  limit least(seed.rows(100), 10)
  on conflict (category_name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'skoola.library_categories', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
