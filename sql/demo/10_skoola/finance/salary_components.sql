--! table: skoola.salary_components
--! mark: uuid id
--! key: name

-- What a salary is made of. The rates of the deductions stand in staff_salaries.sql.
with

components (n, name, component_type, description) as (
  values
    (1, 'Basic pay', 'Allowance', 'By post, experience and kind of contract'),
    (2, 'Cost of living', 'Allowance', 'The same for everybody'),
    (3, 'Transport', 'Allowance', 'By distance between home and school'),
    (4, 'Provident fund', 'Deduction', '8 % of the basic pay'),
    (5, 'Welfare fund', 'Deduction', 'For illness and bereavement, the same for everybody'),
    (6, 'Income tax', 'Deduction', '6 % of what all allowances exceed 100,000 rupees by')
),

introduced as (
  select min(created_at) as introduced_at from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.salary_components (id, name, component_type, description, created_at, updated_at)
select
  seed.uuid('salary_components', name)::text,
  name,
  component_type,
  description,
  introduced_at + interval '40 minutes' + interval '1 minute' * n,
  introduced_at + interval '40 minutes' + interval '1 minute' * n
from components
cross join introduced
where n <= least(seed.rows(60), 6)
on conflict (name) do nothing;
