--! table: skoola.salary_payments
--! mark: uuid id
--! key: staff_id, payment_year, payment_month
--! target: at least 300

-- Salaries of the last six months that have seen their 25th, by bank transfer: on that day, or on the last working day before
-- where it is a weekend or a holiday. All three amounts are sums over staff_salaries.
with

months as (
  -- Twenty-five days ago it was the last month that has seen its 25th by yesterday.
  select month::date as month
  from generate_series(0, 5) as ago
  cross join lateral (select date_trunc('month', (seed.today() - 25)::timestamp) - interval '1 month' * ago as month) as counted
),

paydays as (
  select month, max(day)::date as payday
  from months
  cross join lateral generate_series(month + interval '14 days', month + interval '24 days', interval '1 day') as day
  left join skoola.school_calendar as calendar on calendar.date = day::date
  where extract(isodow from day) < 6 and (calendar.date is null or day_type <> 'Holiday' or name = 'Vacation')
  group by month
),

salaries as (
  select
    staff.id as staff_id,
    staff.employee_id,
    sum(salary.amount) filter (where component_type = 'Allowance') as gross,
    coalesce(sum(salary.amount) filter (where component_type = 'Deduction'), 0) as deductions
  from skoola.staff_salaries as salary
  join skoola.staff on staff.id = salary.staff_id
  join skoola.salary_components as component on component.id = salary.component_id
  where seed.is_demo(salary.staff_id) and seed.is_demo(salary.component_id)
  group by staff.id, staff.employee_id
)

insert into skoola.salary_payments (
  id, staff_id, payment_month, payment_year, gross_salary, total_deductions, net_salary, payment_date, payment_method, remarks,
  created_at, updated_at
)
select
  seed.uuid('salary_payments', employee_id || '/' || to_char(month, 'YYYY-MM'))::text,
  staff_id,
  extract(month from month),
  extract(year from month),
  gross,
  deductions,
  gross - deductions,
  payday + interval '10 hours' + interval '7 seconds' * substring(employee_id from '^EMP-([0-9]{4,6})$')::integer,
  'BankTransfer',
  'Salary for ' || to_char(month, 'FMMonth YYYY'),
  -- When the list for the bank was drawn up.
  payday + interval '8 hours 30 minutes',
  payday + interval '10 hours' + interval '7 seconds' * substring(employee_id from '^EMP-([0-9]{4,6})$')::integer
from salaries
cross join paydays
on conflict (staff_id, payment_year, payment_month) do nothing;
