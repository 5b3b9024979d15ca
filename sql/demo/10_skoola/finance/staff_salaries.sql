--! table: skoola.staff_salaries
--! mark: parent staff_id
--! key: staff_id, component_id
--! target: at least 200

-- The monthly amounts of everybody, in force since the first day of last year. Basic pay goes by post; a teacher has 45,000
-- rupees and 900 more for each year beyond 25, a tenth less without a permanent post. Deductions follow from the allowances:
-- provident fund 8 % of the basic pay, welfare fund 500, income tax 6 % of what is above 100,000. No row where nothing is due.
with

posts (first_rank, last_rank, basic) as (
  values (1, 1, 98000), (2, 2, 86000), (3, 4, 68000), (5, 6, 46000), (7, 7, 72000), (8, 8, 48000), (9, 10, 52000)
),

in_force as (
  select make_date(year_start - 1, 1, 1) as effective_from from skoola.academic_years where current and seed.is_demo(id)
),

staff as (
  select
    member.id,
    member.created_at,
    effective_from,
    case
      when posts.basic is not null then posts.basic
      else 45000 + 900 * (extract(year from effective_from)::integer - extract(year from member.dob)::integer - 25)
    end * case member.employment_status when 'Permanent' then 1.0 else 0.9 end as basic,
    500 * seed.int('staff_salaries.transport', member.employee_id, 0, 12) as transport
  from skoola.staff as member
  cross join in_force
  left join posts
    on mod(substring(member.employee_id from '^EMP-([0-9]{4,6})$')::integer - 1, 50) + 1 between first_rank and last_rank
  where seed.is_demo(member.id)
),

amounts as (
  select
    staff.*,
    component.name,
    component.amount
  from staff
  cross join lateral (
    values
      ('Basic pay', basic),
      ('Cost of living', 17800),
      ('Transport', transport),
      ('Provident fund', 0.08 * basic),
      ('Welfare fund', 500),
      ('Income tax', 0.06 * (basic + 17800 + transport - 100000))
  ) as component (name, amount)
)

insert into skoola.staff_salaries (staff_id, component_id, amount, effective_from, created_at, updated_at)
select
  amounts.id,
  component.id,
  round(amounts.amount, 2),
  effective_from,
  entered_at,
  entered_at
from amounts
-- In the first days of the office that year.
cross join lateral (select effective_from + 4 - greatest(0, extract(isodow from effective_from + 4)::integer - 5) as day) as days
cross join lateral (select greatest(amounts.created_at, day + interval '10 hours') as entered_at) as entered
left join skoola.salary_components as component on component.name = amounts.name
where round(amounts.amount, 2) > 0
on conflict (staff_id, component_id) do nothing;
