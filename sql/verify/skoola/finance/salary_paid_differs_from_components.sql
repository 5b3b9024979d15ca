-- What is paid out is what the components say: gross the allowances, deductions the deductions, net the difference.
with

salaries as (
  select
    salary.staff_id,
    coalesce(sum(salary.amount) filter (where component.component_type = 'Allowance'), 0) as gross,
    coalesce(sum(salary.amount) filter (where component.component_type = 'Deduction'), 0) as deductions,
    max(salary.effective_from) as effective_from
  from skoola.staff_salaries as salary
  join skoola.salary_components as component on component.id = salary.component_id
  group by salary.staff_id
)

select
  staff.employee_id || ' ' || payment.payment_year || '-' || payment.payment_month as row_key,
  format(
    'paid %s - %s = %s; components %s - %s, since %s',
    payment.gross_salary, payment.total_deductions, payment.net_salary, salaries.gross, salaries.deductions,
    salaries.effective_from
  ) as problem
from skoola.salary_payments as payment
join skoola.staff on staff.id = payment.staff_id
left join salaries on salaries.staff_id = payment.staff_id
where seed.is_demo(payment.id)
  and (
    payment.gross_salary is distinct from salaries.gross
    or payment.total_deductions is distinct from salaries.deductions
    or payment.net_salary is distinct from salaries.gross - salaries.deductions
    or coalesce(payment.payment_date < salaries.effective_from, true)
  );
