-- Money is received and spent from Monday to Friday, between 07:30 and 15:30, on no public holiday, after the system came and
-- before now.
with

movements as (
  select receipt_number as row_key, payment_date as moved_at from skoola.fee_payments where seed.is_demo(id)
  union all
  select receipt_number, date from skoola.income_transactions where seed.is_demo(id)
  union all
  select 'expense ' || date, date from skoola.expense_transactions where seed.is_demo(id)
  union all
  select 'petty cash ' || date, date from skoola.petty_cash_transactions where seed.is_demo(id)
  union all
  select 'salary ' || payment_date, payment_date from skoola.salary_payments where seed.is_demo(id)
)

select
  row_key,
  format('%s, %s', to_char(moved_at, 'Dy YYYY-MM-DD HH24:MI:SS'), calendar.name) as problem
from movements
cross join (select min(created_at) as introduced_at from skoola.academic_years where seed.is_demo(id)) as introduced
left join skoola.school_calendar as calendar on calendar.date = moved_at::date
where extract(isodow from moved_at) > 5
  or moved_at::time not between '07:30' and '15:30'
  or calendar.day_type = 'Holiday' and calendar.name is distinct from 'Vacation'
  or moved_at < introduced_at
  or moved_at > seed.now() at time zone 'UTC';
