-- The digits of an ISBN, weighted 1 and 3 in turn, add up to a multiple of ten.
select book.isbn as row_key, book.title as problem
from skoola.library_books as book
join seed.demo_row as noted on noted.table_name = 'skoola.library_books' and noted.key = book.id::text
where book.isbn !~ '^[0-9]{13}$'
  or mod((
    select sum(substr(book.isbn, place, 1)::integer * case when mod(place, 2) = 0 then 3 else 1 end)
    from generate_series(1, 13) as place
  ), 10) <> 0;
