--! table: skoola.budgets
--! mark: uuid id
--! key: academic_year_id, category_id

-- A budget of ten headings for each of the five years; for the year in which the system came only the weeks that were left of
-- it. Prices rise by six in a hundred a year. What was spent is the sum of the year's expenses under the same heading, so far.
with

plans (category, amount) as (
  values
    ('Electricity', 170000), ('Water', 45000), ('Building maintenance', 240000), ('Equipment repairs', 90000),
    ('Stationery', 60000), ('Printing', 100000), ('Teaching material', 120000), ('Sports and events', 220000),
    ('Furniture and equipment', 500000), ('Library books', 140000)
),

years as (
  select
    year.*,
    (row_number() over (order by year_start))::integer as number
  from skoola.academic_years as year
  where seed.is_demo(year.id)
),

spendings as (
  select
    extract(year from expense.date)::integer as year,
    category.name,
    sum(expense.amount) as spent,
    max(expense.date) as last_at
  from skoola.expense_transactions as expense
  join skoola.expense_categories as category on category.id = expense.category_id
  where seed.is_demo(expense.id)
  group by extract(year from expense.date), category.name
),

planned as (
  select
    years.id as academic_year_id,
    years.year_start,
    heading.id as category_id,
    heading.name,
    -- To whole thousands.
    1000 * ceil(
      plans.amount * case when number = 1 then 0.18 else 0.88 + 0.06 * number end * greatest(1, ceil(seed.scale())::integer)
        * (0.95 + 0.1 * seed.uniform('budgets.allocated_amount', year_start || '/' || heading.name)) / 1000
    ) as allocated,
    -- With the year, in the afternoon; the first two once the headings were there.
    years.created_at + interval '5 hours' as planned_at
  from years
  cross join plans
  join skoola.budget_categories as heading on heading.name = plans.category
  where seed.is_demo(heading.id)
)

insert into skoola.budgets (
  id, academic_year_id, category_id, allocated_amount, spent_amount, created_at, updated_at
)
select
  seed.uuid('budgets', planned.year_start || '/' || planned.name)::text,
  academic_year_id,
  category_id,
  allocated,
  coalesce(spent, 0),
  planned_at,
  greatest(planned_at, last_at)
from planned
left join spendings on spendings.year = planned.year_start and spendings.name = planned.name
order by planned.year_start, planned.name collate "C"
limit least(seed.rows(500), 50)
on conflict (academic_year_id, category_id) do nothing;

-- Expenses that came later, with a larger scale.
with

spendings as (
  select
    extract(year from expense.date)::integer as year,
    category.name,
    sum(expense.amount) as spent,
    max(expense.date) as last_at
  from skoola.expense_transactions as expense
  join skoola.expense_categories as category on category.id = expense.category_id
  where seed.is_demo(expense.id)
  group by extract(year from expense.date), category.name
)

update skoola.budgets as budget
set
  spent_amount = spendings.spent,
  updated_at = greatest(budget.updated_at, spendings.last_at)
from spendings
cross join skoola.academic_years as year
cross join skoola.budget_categories as heading
where seed.is_demo(budget.id)
  and year.id = budget.academic_year_id
  and heading.id = budget.category_id
  and spendings.year = year.year_start
  and spendings.name = heading.name
  and budget.spent_amount is distinct from spendings.spent;
