-- What a budget says was spent is the sum of the year's expenses under the same heading.
with

spendings as (
  select extract(year from expense.date)::integer as year, category.name, sum(expense.amount) as spent
  from skoola.expense_transactions as expense
  join skoola.expense_categories as category on category.id = expense.category_id
  where seed.is_demo(expense.id)
  group by extract(year from expense.date), category.name
),

budgets as (
  select year.year_start as year, heading.name, budget.spent_amount
  from skoola.budgets as budget
  join skoola.academic_years as year on year.id = budget.academic_year_id
  join skoola.budget_categories as heading on heading.id = budget.category_id
  where seed.is_demo(budget.id)
)

select
  coalesce(budgets.year, spendings.year) || ' ' || coalesce(budgets.name, spendings.name) as row_key,
  format('budget says %s, expenses come to %s', budgets.spent_amount, spendings.spent) as problem
from budgets
full join spendings on spendings.year = budgets.year and spendings.name = budgets.name
where budgets.spent_amount is distinct from coalesce(spendings.spent, 0);
