-- What is in the house is what the library owns less what is out.
select
  book.isbn || ' ' || book.title as row_key,
  format('%s of %s in the house, %s out', book.available_quantity, book.quantity, away.loans) as problem
from skoola.library_books as book
join seed.demo_row as noted on noted.table_name = 'skoola.library_books' and noted.key = book.id::text
cross join lateral (
  select count(*) as loans from skoola.library_issues as loan where loan.book_id = book.id and loan.status <> 'Returned'
) as away
where book.available_quantity <> book.quantity - away.loans;
