-- Everybody has basic pay and cost of living; provident fund, welfare fund and income tax follow from the allowances.
with

salaries as (
  select
    staff.employee_id,
    coalesce(sum(salary.amount) filter (where component.name = 'Basic pay'), 0) as basic,
    coalesce(sum(salary.amount) filter (where component.name = 'Cost of living'), 0) as cost_of_living,
    coalesce(sum(salary.amount) filter (where component.component_type = 'Allowance'), 0) as gross,
    coalesce(sum(salary.amount) filter (where component.name = 'Provident fund'), 0) as provident_fund,
    coalesce(sum(salary.amount) filter (where component.name = 'Welfare fund'), 0) as welfare_fund,
    coalesce(sum(salary.amount) filter (where component.name = 'Income tax'), 0) as tax
  from skoola.staff
  left join skoola.staff_salaries as salary on salary.staff_id = staff.id
  left join skoola.salary_components as component on component.id = salary.component_id
  where seed.is_demo(staff.id)
  group by staff.employee_id
)

select
  employee_id as row_key,
  format(
    'basic %s, gross %s: provident fund %s, welfare fund %s, tax %s', basic, gross, provident_fund, welfare_fund, tax
  ) as problem
from salaries
where basic = 0
  or cost_of_living = 0
  or provident_fund <> round(0.08 * basic, 2)
  or welfare_fund <> 500
  or tax <> greatest(0, round(0.06 * (gross - 100000), 2));
