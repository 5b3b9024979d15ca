-- Each year has a budget under every heading, and the headings are those of the expenses.
select
  year.year_start || ' ' || coalesce(heading.name, category.name) as row_key,
  format(
    'heading: %s, expense category: %s, budget: %s', heading.id is not null, category.id is not null, budget.id is not null
  ) as problem
from skoola.academic_years as year
cross join (
  (select id, name from skoola.budget_categories where seed.is_demo(id)) as heading
  full join (select id, name from skoola.expense_categories where seed.is_demo(id)) as category on category.name = heading.name
)
left join skoola.budgets as budget on budget.academic_year_id = year.id and budget.category_id = heading.id
where seed.is_demo(year.id)
  and (heading.id is null or category.id is null or budget.id is null);
