-- The ledger has exactly the postings of the transactions: same day, accounts and amount, as often. None is missing, none is
-- posted twice, none belongs to nothing.
with

expected (day, debit, credit, amount) as (
  select
    payment.payment_date::date,
    '11111',
    case category.name
      when 'Facilities' then '41100' when 'Examination' then '41200' when 'School development' then '41300'
      when 'Laboratory and computing' then '41400' else '41500'
    end,
    payment.amount_paid
  from skoola.fee_payments as payment
  join skoola.student_fees as fee on fee.id = payment.student_fee_id
  join skoola.fee_structures as structure on structure.id = fee.fee_structure_id
  join skoola.fee_categories as category on category.id = structure.category_id
  where seed.is_demo(payment.id)
  union all
  select income.date::date, '11112', case when source.name like 'Hire of%' then '42200' else '42100' end, income.amount
  from skoola.income_transactions as income
  join skoola.income_sources as source on source.id = income.source_id
  where seed.is_demo(income.id)
  union all
  select
    expense.date::date,
    case category.name
      when 'Electricity' then '52100' when 'Water' then '52100' when 'Building maintenance' then '52200'
      when 'Equipment repairs' then '52200' when 'Stationery' then '52300' when 'Printing' then '52300'
      when 'Teaching material' then '53100' when 'Sports and events' then '53200' when 'Furniture and equipment' then '12200'
      else '12300'
    end,
    case expense.payment_method when 'Cash' then '11120' else '11112' end,
    expense.amount
  from skoola.expense_transactions as expense
  join skoola.expense_categories as category on category.id = expense.category_id
  where seed.is_demo(expense.id)
  union all
  select payment_date::date, '51100', '11112', net_salary from skoola.salary_payments where seed.is_demo(id) and net_salary > 0
  union all
  select payment_date::date, '51100', '21300', total_deductions
  from skoola.salary_payments
  where seed.is_demo(id) and total_deductions > 0
  union all
  select date::date, '11120', '11112', amount
  from skoola.petty_cash_transactions
  where seed.is_demo(id) and transaction_type = 'Received'
  union all
  select date::date, '52400', '11120', amount
  from skoola.petty_cash_transactions
  where seed.is_demo(id) and transaction_type = 'Spent'
  union all
  select issue_date::date, '11120', '42300', amount_collected
  from skoola.uniform_issues
  where seed.is_demo(id) and amount_collected > 0
),

posted as (
  select entry.transaction_date as day, debit.account_code as debit, credit.account_code as credit, entry.amount
  from skoola.general_ledger as entry
  join skoola.chart_of_accounts as debit on debit.id = entry.debit_account_id
  join skoola.chart_of_accounts as credit on credit.id = entry.credit_account_id
  where seed.is_demo(entry.id)
)

select
  day || ' ' || debit || ' to ' || credit as row_key,
  format('%s rupees: %s times in the transactions, %s times in the ledger', amount, sum(wanted), sum(found)) as problem
from (
  select day, debit, credit, amount, 1 as wanted, 0 as found from expected
  union all
  select day, debit, credit, amount, 0, 1 from posted
) as sides
group by day, debit, credit, amount
having sum(wanted) <> sum(found);
