-- A loan is due after the time that the rules give; without a return it is out, overdue, or lost after sixty days.
select
  loan.id::text as row_key,
  format(
    '%s: lent %s, due %s, returned %s', loan.status, loan.issue_date, loan.due_date, coalesce(loan.return_date::text, 'not yet')
  ) as problem
from skoola.library_issues as loan
join seed.demo_row as noted on noted.table_name = 'skoola.library_issues' and noted.key = loan.id::text
cross join (
  select settings.*
  from skoola.library_settings as settings
  join seed.demo_row as noted on noted.table_name = 'skoola.library_settings' and noted.key = settings.id::text
) as rules
where loan.due_date - loan.issue_date
    <> case when loan.student_id is not null then rules.issue_duration_days_student else rules.issue_duration_days_staff end
  or loan.return_date > seed.today()
  or loan.status <> case
    when loan.return_date is not null then 'Returned'
    when loan.due_date >= seed.today() then 'Issued'
    when seed.today() - loan.due_date > 60 then 'Lost'
    else 'Overdue'
  end;
