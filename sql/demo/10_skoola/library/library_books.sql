--! table: skoola.library_books
--! mark: ledger
--! key: isbn

-- Book n stands on shelf 1 + (n - 1) mod 10. A title is made of a topic and a form of the shelf, twenty for each; a larger
-- scale brings volumes. The last digit of an ISBN checks the twelve before it. How many are in the house is counted once all
-- loans are known.
with

topics (shelf, number, topic) as (
  values
    (1, 0, 'lighthouse'), (1, 1, 'monsoon'), (1, 2, 'tea factory'), (1, 3, 'river bank'),
    (2, 0, 'ferry'), (2, 1, 'palmyra grove'), (2, 2, 'night train'), (2, 3, 'salt pans'),
    (3, 0, 'harbour'), (3, 1, 'elephant path'), (3, 2, 'old fort'), (3, 3, 'coral reef'),
    (4, 0, 'light and sound'), (4, 1, 'plants'), (4, 2, 'electricity'), (4, 3, 'the human body'),
    (5, 0, 'fractions'), (5, 1, 'geometry'), (5, 2, 'algebra'), (5, 3, 'chance'),
    (6, 0, 'the old kingdoms'), (6, 1, 'the monsoon winds'), (6, 2, 'ports and pepper'), (6, 3, 'rivers and tanks'),
    (7, 0, 'the four festivals'), (7, 1, 'kindness'), (7, 2, 'the great teachers'), (7, 3, 'places of prayer'),
    (8, 0, 'masks'), (8, 1, 'drums'), (8, 2, 'water colours'), (8, 3, 'the school play'),
    (9, 0, 'bookkeeping'), (9, 1, 'the small shop'), (9, 2, 'markets and prices'), (9, 3, 'banks and money'),
    (10, 0, 'English and Sinhala'), (10, 1, 'English and Tamil'), (10, 2, 'science words'), (10, 3, 'the atlas')
),

forms (kind, number, form) as (
  values
    ('fiction', 0, 'The keeper of the %s'), ('fiction', 1, 'Children of the %s'), ('fiction', 2, 'A letter from the %s'),
    ('fiction', 3, 'Beyond the %s'), ('fiction', 4, 'Four seasons at the %s'),
    ('facts', 0, 'A first book of %s'), ('facts', 1, 'Questions about %s'), ('facts', 2, 'Understanding %s'),
    ('facts', 3, 'A workbook of %s'), ('facts', 4, 'Stories from %s'),
    ('reference', 0, 'A school dictionary: %s'), ('reference', 1, 'Pocket guide: %s'),
    ('reference', 2, 'The student''s companion: %s'),
    ('reference', 3, 'Handbook: %s'), ('reference', 4, 'Picture book: %s')
),

shelves as (
  select id, row_number() over (order by created_at, category_name collate "C") as number, created_at
  from skoola.library_categories as shelf
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'skoola.library_categories' and noted.key = shelf.id::text
  )
),

numbered as (
  select
    n,
    1 + mod(n - 1, 10) as shelf,
    mod((n - 1) / 10, 4) as topic,
    mod((n - 1) / 40, 5) as form,
    1 + (n - 1) / 200 as volume,
    '978955' || lpad(n::text, 6, '0') as digits
  from generate_series(1, seed.rows(200)) as n
),

checked as (
  select
    numbered.*,
    digits || mod(
      10 - mod((
        select sum(substr(digits, place, 1)::integer * case when mod(place, 2) = 0 then 3 else 1 end)
        from generate_series(1, 12) as place
      )::integer, 10),
      10
    ) as isbn
  from numbered
),

books as (
  select
    checked.*,
    shelves.id as category_id,
    shelves.created_at::date + seed.int('library_books.added_date', n, 3, 300) as added_date,
    seed.pick('library_books.initial', n, 'A', 'D', 'G', 'K', 'M', 'N', 'P', 'R', 'S', 'W') || '. '
      || seed.pick('library_books.initial2', n, 'B', 'C', 'D', 'H', 'L', 'M', 'T') || '. '
      || case when shelf = 2
        then seed.pick('library_books.tamil', n, 'Sivapalan', 'Kandasamy', 'Yogarajah', 'Mahendran', 'Balasingam')
        else seed.pick(
          'library_books.author', n, 'Perera', 'Gunawardena', 'Fernando', 'Herath', 'Cader', 'Weerasinghe', 'Nadarajah'
        )
      end as author,
    seed.pick('library_books.publisher', n, 'Lighthouse Books', 'Kelani Press', 'Palm Leaf House', 'School Shelf') as publisher,
    case when shelf = 10 then 1 else seed.int('library_books.quantity', n, 2, 5) end as quantity
  from checked
  left join shelves on shelves.number = checked.shelf
),

inserted as (
  insert into skoola.library_books (
    isbn, title, author, publisher, category_id, quantity, available_quantity, rack_number, added_date, created_at, updated_at
  )
  select
    isbn,
    format(forms.form, topics.topic) || case when volume > 1 then ', volume ' || volume else '' end,
    author,
    publisher,
    category_id,
    quantity,
    quantity,
    chr(64 + books.shelf) || '-' || 1 + mod((n - 1) / 10, 6),
    added_date,
    added_date + interval '9 hours',
    added_date + interval '9 hours'
  from books
  left join topics on topics.shelf = books.shelf and topics.number = books.topic
  left join forms
    on forms.kind = case when books.shelf <= 3 then 'fiction' when books.shelf <= 9 then 'facts' else 'reference' end
    and forms.number = books.form
  order by n
  on conflict (isbn) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'skoola.library_books', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

-- In the house is what is not out.
update skoola.library_books as book
set available_quantity = book.quantity - loans.away
from (
  select loan.book_id, count(*) filter (where loan.status <> 'Returned') as away
  from skoola.library_issues as loan
  group by loan.book_id
) as loans
where loans.book_id = book.id
  and exists (select from seed.demo_row as noted where noted.table_name = 'skoola.library_books' and noted.key = book.id::text)
  and loans.away <= book.quantity
  and book.available_quantity is distinct from book.quantity - loans.away;
