-- The fine is the rate for each day from the due date to the return or to today; nobody on time pays one, and nobody pays
-- before the return.
select
  loan.id::text as row_key,
  format(
    'due %s, returned %s: fine %s, paid %s', loan.due_date, coalesce(loan.return_date::text, 'not yet'), loan.fine_amount,
    loan.fine_paid
  ) as problem
from skoola.library_issues as loan
join seed.demo_row as noted on noted.table_name = 'skoola.library_issues' and noted.key = loan.id::text
cross join (
  select settings.fine_per_day
  from skoola.library_settings as settings
  join seed.demo_row as noted on noted.table_name = 'skoola.library_settings' and noted.key = settings.id::text
) as rules
cross join lateral (select greatest(0, coalesce(loan.return_date, seed.today()) - loan.due_date) as late) as days
where loan.fine_amount is distinct from nullif(days.late * rules.fine_per_day, 0)
  or loan.fine_paid and (loan.return_date is null or days.late = 0);
