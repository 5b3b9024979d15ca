-- Usage costs its tokens at the price of the plan; what is over the limit is what exceeds it; prompt and completion make the
-- tokens.
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
  format('subscription %s, %s', usage.subscription_id, billing_period_start::date) as row_key,
  format('%s tokens for %s, limit %s, over %s', tokens_used, total_cost, token_limit, tokens_over_limit) as problem
from faraday.gpt_subscription_usage as usage
join subscriptions on subscriptions.id = usage.subscription_id
where abs(tokens_used * per_1000::numeric / 1000 - total_cost::numeric) > 0.0051
  or tokens_over_limit <> greatest(0, tokens_used - token_limit)
  or requests_over_limit <> greatest(0, requests_made - request_limit)
  or (usage_details->>'prompt_tokens')::integer + (usage_details->>'completion_tokens')::integer <> tokens_used
  or billing_period_start < start_date
  or billing_period_end > coalesce(end_date, 'infinity')
  or (requests_made = 0) <> (tokens_used = 0);
