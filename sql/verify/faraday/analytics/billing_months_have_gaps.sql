-- The billing months of a subscription follow each other: each begins where the one before it ends, and none lies outside the
-- subscription.
with

subscriptions as (
  select subscription.*, plan.metadata->>'price_per_1000_tokens' as per_1000
  from faraday.gpt_subscriptions as subscription
  join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
  where plan.description like 'MOCK:%'
    and exists (
      select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
    )
),

months as (
  select
    bill.*, subscriptions.start_date, subscriptions.end_date,
    lag(bill.billing_cycle_end) over (partition by bill.subscription_id order by bill.billing_cycle_start) as before
  from faraday.gpt_subscription_billing as bill
  join subscriptions on subscriptions.id = bill.subscription_id
)

select
  format('subscription %s, %s', subscription_id, billing_cycle_start::date) as row_key,
  format(
    '%s to %s, month before ends %s, subscription %s to %s', billing_cycle_start::date, billing_cycle_end::date, before::date,
    start_date::date, end_date::date
  ) as problem
from months
where before <> billing_cycle_start
  or billing_cycle_end <= billing_cycle_start
  or billing_cycle_end - billing_cycle_start not between interval '27 days' and interval '32 days'
  or billing_cycle_start < start_date
  or billing_cycle_end > end_date;
