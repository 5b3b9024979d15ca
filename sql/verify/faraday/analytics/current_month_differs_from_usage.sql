-- What a subscription shows for its current month is the sum of the usage rows that began in it.
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
  'subscription ' || subscriptions.id as row_key,
  format(
    'shows %s tokens and %s requests, used %s and %s', current_month_tokens, current_month_requests,
    coalesce(sum(tokens_used), 0), coalesce(sum(requests_made), 0)
  ) as problem
from subscriptions
left join faraday.gpt_subscription_usage as usage
  on usage.subscription_id = subscriptions.id and usage.billing_period_start >= seed.today()::timestamp - interval '25 days'
group by subscriptions.id, current_month_tokens, current_month_requests
having (current_month_tokens, current_month_requests) is distinct
from (coalesce(sum(tokens_used), 0)::integer, coalesce(sum(requests_made), 0)::integer);
