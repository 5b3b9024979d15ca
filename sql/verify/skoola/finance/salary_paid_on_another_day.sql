-- A salary is paid by bank between the 15th and the 25th of its own month, from Monday to Friday on no holiday, and no working
-- day lies between payday and the 25th. Of the last six months that have seen their 25th everybody has all.
with

months as (
  select (date_trunc('month', (seed.today() - 25)::timestamp) - interval '1 month' * ago)::date as month
  from generate_series(0, 5) as ago
),

expected as (
  select staff.id as staff_id, staff.employee_id, month
  from skoola.staff
  cross join months
  where seed.is_demo(staff.id)
),

paid as (
  select payment.*, make_date(payment_year, payment_month, 1) as month
  from skoola.salary_payments as payment
  where seed.is_demo(payment.id)
)

select
  coalesce(expected.employee_id, paid.staff_id) || ' ' || to_char(coalesce(expected.month, paid.month), 'YYYY-MM') as row_key,
  format('expected: %s, paid %s by %s', expected.month is not null, payment_date, payment_method) as problem
from expected
full join paid on paid.staff_id = expected.staff_id and paid.month = expected.month
where expected.month is null and seed.today() > paid.month + 400
  or paid.id is null
  or paid.payment_method <> 'BankTransfer'
  or paid.payment_date >= seed.now() at time zone 'UTC'
  or payment_date::date not between paid.month + 14 and paid.month + 24
  or exists (
    select
    from generate_series(payment_date::date::timestamp, paid.month + 24, interval '1 day') as day
    left join skoola.school_calendar as calendar on calendar.date = day::date
    where (day = payment_date::date) <> (
      extract(isodow from day) < 6 and (calendar.name = 'Vacation' or calendar.day_type is distinct from 'Holiday')
    )
  );
