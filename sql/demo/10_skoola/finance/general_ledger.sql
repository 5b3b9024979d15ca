--! table: skoola.general_ledger
--! mark: uuid id
--! key: transaction_date, debit_account_id, credit_account_id, description
--! target: at least 500

-- The postings of all that was paid and received: one for each transaction, two for a salary (the net amount goes to the bank,
-- the deductions to what is owed to the provident fund). Each posting takes an amount from one account to another, on the day of
-- the transaction; the description starts with the document.
with

fee_accounts (category, account) as (
  values
    ('Facilities', '41100'), ('Examination', '41200'), ('School development', '41300'),
    ('Laboratory and computing', '41400'), ('Sports and activities', '41500')
),

expense_accounts (category, account) as (
  values
    ('Electricity', '52100'), ('Water', '52100'), ('Building maintenance', '52200'), ('Equipment repairs', '52200'),
    ('Stationery', '52300'), ('Printing', '52300'), ('Teaching material', '53100'), ('Sports and events', '53200'),
    ('Furniture and equipment', '12200'), ('Library books', '12300')
),

transactions as (
  select
    payment.id,
    payment.payment_date as posted_at,
    '11111' as debit,
    fee_accounts.account as credit,
    payment.amount_paid as amount,
    payment.receipt_number || ' ' || category.name || ', ' || student.admission_number as description
  from skoola.fee_payments as payment
  join skoola.student_fees as fee on fee.id = payment.student_fee_id
  join skoola.students as student on student.id = fee.student_id
  join skoola.fee_structures as structure on structure.id = fee.fee_structure_id
  join skoola.fee_categories as category on category.id = structure.category_id
  left join fee_accounts on fee_accounts.category = category.name
  where seed.is_demo(payment.id)
  union all
  select
    income.id,
    income.date,
    '11112',
    case when source.name like 'Hire %' then '42200' else '42100' end,
    income.amount,
    income.receipt_number || ' ' || source.name
  from skoola.income_transactions as income
  join skoola.income_sources as source on source.id = income.source_id
  where seed.is_demo(income.id)
  union all
  select
    expense.id,
    expense.date,
    expense_accounts.account,
    case when expense.payment_method = 'Cash' then '11120' else '11112' end,
    expense.amount,
    'Bill of ' || expense.vendor || ' ' || to_char(expense.date, 'HH24:MI:SS') || ', ' || category.name
  from skoola.expense_transactions as expense
  join skoola.expense_categories as category on category.id = expense.category_id
  left join expense_accounts on expense_accounts.category = category.name
  where seed.is_demo(expense.id)
  union all
  select
    payment.id || side.name,
    payment.payment_date,
    '51100',
    side.account,
    side.amount,
    'SAL-' || payment.payment_year || '-' || lpad(payment.payment_month::text, 2, '0') || ' ' || staff.employee_id || side.name
  from skoola.salary_payments as payment
  join skoola.staff on staff.id = payment.staff_id
  cross join lateral (
    values ('', '11112', payment.net_salary), (' deductions', '21300', payment.total_deductions)
  ) as side (name, account, amount)
  where seed.is_demo(payment.id)
  union all
  select
    cash.id,
    cash.date,
    case cash.transaction_type when 'Received' then '11120' else '52400' end,
    case cash.transaction_type when 'Received' then '11112' else '11120' end,
    cash.amount,
    'Cash book ' || to_char(cash.date, 'HH24:MI:SS') || ', ' || cash.description
  from skoola.petty_cash_transactions as cash
  where seed.is_demo(cash.id)
  union all
  select
    issue.id,
    issue.issue_date,
    '11120',
    '42300',
    issue.amount_collected,
    'Uniforms ' || to_char(issue.issue_date, 'HH24:MI:SS') || ' ' || student.admission_number || ', ' || issue.quantity || ' x '
      || item.item_name || ' ' || item.size || ' (' || lower(item.gender) || ')'
  from skoola.uniform_issues as issue
  join skoola.students as student on student.id = issue.student_id
  join skoola.uniform_items as item on item.id = issue.uniform_item_id
  where seed.is_demo(issue.id)
)

insert into skoola.general_ledger (
  id, transaction_date, description, debit_account_id, credit_account_id, amount, created_at, updated_at
)
select
  seed.uuid('general_ledger', transactions.id)::text,
  posted_at::date,
  transactions.description,
  debit.id,
  credit.id,
  amount,
  posted_at,
  posted_at
from transactions
left join skoola.chart_of_accounts as debit on debit.account_code = transactions.debit
left join skoola.chart_of_accounts as credit on credit.account_code = transactions.credit
where amount > 0
on conflict (transaction_date, debit_account_id, credit_account_id, description) do nothing;
