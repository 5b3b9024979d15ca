--! table: skoola.library_settings
--! mark: ledger
--! key: max_books_per_student, max_books_per_staff

-- The rules of lending: one row, at any scale, beside those that a school may have set itself.
with

inserted as (
  insert into skoola.library_settings (
    max_books_per_student, max_books_per_staff, issue_duration_days_student, issue_duration_days_staff, fine_per_day, created_at,
    updated_at
  )
  select 3, 5, 14, 30, 5.00, opened.at, opened.at
  from (select min(created_at) as at from skoola.staff where seed.is_demo(id)) as opened
  where not exists (
    select from skoola.library_settings as present
    join seed.demo_row as noted on noted.table_name = 'skoola.library_settings' and noted.key = present.id::text
  )
  limit least(seed.rows(100), 1)
  returning id
)

insert into seed.demo_row (table_name, key)
select 'skoola.library_settings', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
