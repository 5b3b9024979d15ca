-- Cash is for what costs less than 1,000 rupees, and everything that costs less is paid in cash.
select
  category.name || ' ' || expense.date as row_key,
  format('%s rupees to %s by %s', expense.amount, expense.vendor, expense.payment_method) as problem
from skoola.expense_transactions as expense
join skoola.expense_categories as category on category.id = expense.category_id
where seed.is_demo(expense.id)
  and (expense.payment_method = 'Cash') <> (expense.amount < 1000);
