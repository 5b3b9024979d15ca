--! table: skoola.uniform_issues
--! mark: uuid id
--! key: student_id, uniform_item_id, issue_date

-- Uniforms sold by the office in the weeks after a student came: what fits sex and age, one to three pieces, paid in cash.
with

open_days as (
  select date
  from skoola.school_calendar
  where is_academic_day and date < seed.today()
),

students as (
  select *, row_number() over (order by substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer) as number
  from skoola.students
  where seed.is_demo(id)
),

sold as materialized (
  select
    n,
    students.id as student_id,
    students.gender,
    students.dob,
    mod(n, 3) as choice,
    seed.int('uniform_issues.quantity', n, 1, 3) as pieces,
    (
      select min(date) from open_days
      where date >= students.created_at::date + seed.int('uniform_issues.issue_date', n, 1, 20)
    ) as sold_on
  from generate_series(1, seed.rows(100, students => 500)) as n
  left join students on students.number = 1 + (n - 1) * 5
),

fitted as (
  select
    sold.*,
    case when sold_on - dob < 3900 then 'S' when sold_on - dob < 5360 then 'M' else 'L' end as size,
    case
      when choice = 2 then 'Sports shirt'
      when gender = 'Female' then 'White dress'
      when choice = 1 then 'Shorts or trousers'
      else 'White shirt'
    end as garment,
    sold_on + interval '7 hours 40 minutes' + interval '2 minutes' * mod(n, 100) as sold_at
  from sold
)

insert into skoola.uniform_issues (
  id, student_id, uniform_item_id, quantity, issue_date, issued_by, amount_collected, created_at, updated_at
)
select
  seed.uuid('uniform_issues', n)::text,
  student_id,
  item.id,
  pieces,
  sold_at,
  officer.id,
  pieces * item.price,
  sold_at,
  sold_at
from fitted
left join skoola.uniform_items as item on item.item_name = fitted.garment and item.size = fitted.size and seed.is_demo(item.id)
left join skoola.staff as officer
  on officer.employee_id = case mod(n, 2) when 0 then 'EMP-0005' else 'EMP-0006' end and seed.is_demo(officer.id)
on conflict (student_id, uniform_item_id, issue_date) do nothing;
