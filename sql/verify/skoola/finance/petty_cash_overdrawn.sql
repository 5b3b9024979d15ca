-- The cash box never holds less than nothing: neither by its own book, moment by moment, nor by the ledger, which also has the
-- uniforms sold and the trifles paid in cash, at the end of each day.
with

book as (
  select
    date as moved_at,
    sum(case transaction_type when 'Received' then amount else -amount end) over (order by date) as balance
  from skoola.petty_cash_transactions
  where seed.is_demo(id)
),

ledger as (
  select
    entry.transaction_date::timestamp as moved_at,
    sum(case when entry.debit_account_id = account.id then entry.amount else -entry.amount end)
      over (order by entry.transaction_date) as balance
  from skoola.general_ledger as entry
  join skoola.chart_of_accounts as account on account.id in (entry.debit_account_id, entry.credit_account_id)
  where seed.is_demo(entry.id)
    and account.account_code = '11120'
)

select 'book ' || moved_at as row_key, format('%s rupees', balance) as problem from book where balance < 0
union
select 'ledger ' || moved_at::date, format('%s rupees', balance) from ledger where balance < 0;
