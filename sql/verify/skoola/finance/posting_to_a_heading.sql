-- Postings go to accounts that have no accounts below them and are in use, and say what they are for on the day they are made.
select
  entry.transaction_date || ' ' || coalesce(entry.description, 'without text') as row_key,
  format('from %s to %s, entered %s', credit.account_code, debit.account_code, entry.created_at) as problem
from skoola.general_ledger as entry
join skoola.chart_of_accounts as debit on debit.id = entry.debit_account_id
join skoola.chart_of_accounts as credit on credit.id = entry.credit_account_id
where seed.is_demo(entry.id)
  and (
    not debit.is_active
    or not credit.is_active
    or entry.description is null
    or entry.created_at::date <> entry.transaction_date
    or exists (select from skoola.chart_of_accounts as below where below.parent_account_id in (debit.id, credit.id))
  );
