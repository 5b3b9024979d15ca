-- The invoices of a billing month together make the amount of the bill (before tax). Judged where all of them are there: one
-- whole, or base and use.
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
  format('subscription %s, %s', bill.subscription_id, bill.billing_cycle_start::date) as row_key,
  format('bill %s, invoices %s', bill.amount, round(sum(invoice.subtotal - invoice.discount_amount)::numeric, 2)) as problem
from faraday.gpt_subscription_billing as bill
join subscriptions on subscriptions.id = bill.subscription_id
join faraday.gpt_subscription_invoices as invoice on invoice.billing_cycle_id = bill.id
group by bill.id
having (bool_or(invoice.metadata->>'part' = 'whole') or count(distinct invoice.metadata->>'part') = 2)
  and abs(bill.amount - sum(invoice.subtotal - invoice.discount_amount)) > 0.005;
