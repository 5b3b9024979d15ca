-- Books are lent by a librarian, on a day on which school is open, to somebody who was here.
select
  loan.id::text as row_key,
  format('by %s on %s', loan.issued_by, loan.issue_date) as problem
from skoola.library_issues as loan
join seed.demo_row as noted on noted.table_name = 'skoola.library_issues' and noted.key = loan.id::text
left join skoola.staff as librarian on librarian.employee_id = loan.issued_by
left join skoola.users as account on account.email = librarian.email
left join skoola.school_calendar as day on day.date = loan.issue_date
left join skoola.students as student on student.id = loan.student_id
where account.role is distinct from 'Librarian'
  or day.is_academic_day is not true
  or num_nonnulls(loan.student_id, loan.staff_id) <> 1
  or student.created_at::date > loan.issue_date;
