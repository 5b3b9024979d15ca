-- Refunds of a payment together are not larger than it, and only completed payments are refunded, after they were made.
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
  payment.transaction_id as row_key,
  format(
    '%s payment of %s on %s, refunds %s, first asked for on %s', payment.status, payment.amount, payment.payment_date,
    sum(refund.refund_amount), min(refund.requested_at)
  ) as problem
from faraday.gpt_subscription_refunds as refund
join subscriptions on subscriptions.id = refund.subscription_id
join faraday.gpt_subscription_payments as payment on payment.id = refund.payment_id
group by payment.id
having payment.status <> 'completed'
  or coalesce(sum(refund.refund_amount) filter (where refund.status <> 'rejected'), 0) > payment.amount + 0.005
  or min(refund.requested_at) < payment.payment_date
  or bool_or(refund.subscription_id <> payment.subscription_id)
  or bool_or((refund.status = 'pending') <> (refund.processed_at is null))
  or max(refund.processed_at) > seed.now() at time zone 'UTC';
