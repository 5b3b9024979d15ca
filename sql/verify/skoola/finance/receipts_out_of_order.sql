-- Receipts are numbered as they are written: a higher number is never older. All numbers of a book have the same length.
with

receipts as (
  select receipt_number, payment_date as written_at from skoola.fee_payments where seed.is_demo(id)
  union all
  select receipt_number, date from skoola.income_transactions where seed.is_demo(id)
),

numbered as (
  select
    receipts.*,
    substring(receipt_number from '^(FEE|INC)-REC-[0-9]+$') as book,
    substring(receipt_number from '[0-9]{1,18}$')::bigint as number
  from receipts
),

ordered as (
  select
    numbered.*,
    lag(receipt_number) over (partition by book order by number) as receipt_before,
    lag(written_at) over (partition by book order by number) as written_before
  from numbered
)

select
  receipt_number as row_key,
  format('written %s; the number before, %s, %s', written_at, receipt_before, written_before) as problem
from ordered
where book is null
  or written_at < written_before
  or length(receipt_number) <> length(receipt_before);
