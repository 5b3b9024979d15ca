-- The month that runs now is pending and not numbered, what is overdue is past its due date, and what is paid was paid after
-- the month ended.
with

subscriptions as (
  select subscription.*, plan.metadata->>'price_per_1000_tokens' as per_1000
  from faraday.gpt_subscriptions as subscription
  join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
  where plan.description like 'MOCK:%'
    and exists (
      select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
    )
)

select
  format('subscription %s, %s', bill.subscription_id, billing_cycle_start::date) as row_key,
  format(
    '%s, ends %s, due %s, paid %s, invoice %s', bill.status, billing_cycle_end::date, due_date::date, paid_date,
    coalesce(invoice_number, '(none)')
  ) as problem
from faraday.gpt_subscription_billing as bill
join subscriptions on subscriptions.id = bill.subscription_id
where (bill.status = 'pending') <> (billing_cycle_end > seed.now() at time zone 'UTC')
  or (bill.status = 'pending') <> (invoice_number is null)
  or (bill.status = 'paid') <> (paid_date is not null)
  or bill.status = 'overdue' and due_date > seed.now() at time zone 'UTC'
  or paid_date not between billing_cycle_end and seed.now() at time zone 'UTC';
