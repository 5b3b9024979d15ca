-- Nobody holds more books at a time than the rules of lending allow.
with

loans as (
  select
    loan.id,
    coalesce(loan.student_id, loan.staff_id) as borrower,
    case when loan.student_id is not null then rules.max_books_per_student else rules.max_books_per_staff end as allowed,
    loan.issue_date,
    coalesce(loan.return_date, seed.today()) as until
  from skoola.library_issues as loan
  cross join (
    select settings.*
    from skoola.library_settings as settings
    join seed.demo_row as noted on noted.table_name = 'skoola.library_settings' and noted.key = settings.id::text
  ) as rules
  join seed.demo_row as noted on noted.table_name = 'skoola.library_issues' and noted.key = loan.id::text
)

select
  loan.borrower || ' on ' || loan.issue_date as row_key,
  format('%s books, %s allowed', count(distinct other.id), loan.allowed) as problem
from loans as loan
join loans as other on other.borrower = loan.borrower and loan.issue_date between other.issue_date and other.until
group by loan.borrower, loan.issue_date, loan.allowed
having count(distinct other.id) > loan.allowed;
