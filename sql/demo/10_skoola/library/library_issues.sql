--! table: skoola.library_issues
--! mark: ledger
--! key: book_id, student_id, issue_date

-- Three loans in a row have one borrower, so that nobody holds more than the rules allow: four of five times a student who is
-- still here, else a teacher. A loan lasts 2 weeks for students, 30 days for staff; one in six comes back late, one in fifty
-- never. Reference books stay in the house. The fine is 5 rupees a day from the due date to the return or to today.
with

open_days as (
  select date, row_number() over (order by date desc) as back
  from skoola.school_calendar
  where is_academic_day and date < seed.today()
),

books as (
  select book.id, book.added_date, row_number() over (order by book.isbn collate "C") as number
  from skoola.library_books as book
  where exists (select from seed.demo_row as noted where noted.table_name = 'skoola.library_books' and noted.key = book.id::text)
    and book.quantity > 1
),

students as (
  select
    student.id,
    student.status,
    student.created_at,
    row_number() over (order by substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer) as number
  from skoola.students as student
  where seed.is_demo(student.id)
),

librarians as (
  select employee_id, mod(substring(employee_id from '^EMP-([0-9]{4,6})$')::integer, 50) - 9 as number
  from skoola.staff
  where seed.is_demo(id) and substring(employee_id from '^EMP-([0-9]{4,6})$')::integer in (9, 10)
),

borrowed as materialized (
  select
    n,
    coalesce(student.status in ('Active', 'Suspended') and mod(hand, 5) > 0, false) as is_student,
    student.id as student_id,
    -- Teachers in turn; for a student who has left, somebody of the office.
    'EMP-' || lpad(
      case when mod(hand, 5) = 0 then 11 + mod(hand / 5, 40) + 50 * (hand / 200) else 1 + mod(hand, 8) end::text, 4, '0'
    ) as employee_id,
    books.id as book_id,
    lent.on_day as lent_on,
    seed.uniform('library_issues.return_date', n) as late,
    seed.uniform('library_issues.kept', n) as kept
  from generate_series(1, seed.rows(150, students => 500)) as n
  cross join lateral (select (n - 1) / 3 as hand) as hands
  left join students as student on student.number = 1 + 10 * hand
  -- Of each eighteen books twelve are lent, three of them twice.
  left join books on books.number = 18 * ((n - 1) / 15) + 1 + mod(mod(n - 1, 15) * 7, 12)
  left join open_days as drawn on drawn.back = 1 + mod((n - 1) * 61, 150)
  -- Not before the student was here and the book was on its shelf.
  left join lateral (
    select min(date) as on_day
    from open_days
    where date >= greatest(drawn.date, student.created_at::date, books.added_date)
  ) as lent on true
),

terms as (
  select borrowed.*, case when is_student then 14 else 30 end as days
  from borrowed
),

planned as (
  select
    terms.*,
    lent_on + days as due_date,
    lent_on + case
      when late < 0.02 then null
      when late < 0.18 then days + 1 + (kept * 24)::integer
      else 2 + (kept * (days - 3))::integer
    end as meant
  from terms
),

ended as (
  select
    planned.*,
    -- The library is open on working days.
    case when back.on_day < seed.today() then back.on_day end as return_date
  from planned
  cross join lateral (
    select meant + case extract(isodow from meant)::integer when 6 then 2 when 7 then 1 else 0 end as on_day
  ) as back
),

judged as (
  select
    ended.*,
    greatest(0, coalesce(return_date, seed.today()) - due_date) as days_late,
    case
      when return_date is not null then 'Returned'
      when due_date >= seed.today() then 'Issued'
      when seed.today() - due_date > 60 then 'Lost'
      else 'Overdue'
    end as status
  from ended
),

inserted as (
  insert into skoola.library_issues (
    book_id, student_id, staff_id, issue_date, due_date, return_date, issued_by, fine_amount, fine_paid, status, remarks,
    created_at, updated_at
  )
  select
    book_id,
    case when is_student then student_id end,
    case when not is_student then staff.id end,
    lent_on,
    due_date,
    return_date,
    librarians.employee_id,
    case when days_late > 0 then 5.00 * days_late end,
    judged.status = 'Returned' and days_late > 0 and kept < 0.8,
    judged.status,
    case judged.status
      when 'Lost' then 'Asked three times. To be replaced.'
      when 'Overdue' then case when days_late > 14 then 'Second reminder is out.' else 'Reminded.' end
      when 'Returned' then case
        when days_late > 14 then 'Came back after two reminders.'
        when mod(n, 19) = 0 then 'Spine mended.'
      end
    end,
    lent_on + interval '8 hours 10 minutes' + interval '3 minutes' * mod(n, 90),
    coalesce(return_date, lent_on) + interval '8 hours 10 minutes' + interval '3 minutes' * mod(n, 90)
  from judged
  left join skoola.staff as staff on staff.employee_id = judged.employee_id and seed.is_demo(staff.id)
  left join librarians on librarians.number = mod(n, 2)
  where not exists (
    select from skoola.library_issues as present
    where present.book_id = judged.book_id
      and present.issue_date = judged.lent_on
      and coalesce(present.student_id, present.staff_id) = case when is_student then judged.student_id else staff.id end
  )
  order by n
  returning id
)

insert into seed.demo_row (table_name, key)
select 'skoola.library_issues', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
