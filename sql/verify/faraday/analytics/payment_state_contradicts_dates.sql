-- A completed payment has a date before today and no error; a failed one says why; a pending one has no date.
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
    '%s on %s, processed %s, error %s', payment.status, payment_date, processed_at, coalesce(error_message, '(none)')
  ) as problem
from faraday.gpt_subscription_payments as payment
join subscriptions on subscriptions.id = payment.subscription_id
where coalesce(payment_date > seed.now() at time zone 'UTC', false)
  or coalesce(processed_at < payment_date, false)
  or (payment.status = 'pending') <> (payment_date is null)
  or (payment.status = 'failed') <> (error_message is not null)
  or payment.amount < 0;
