--! table: faraday.gpt_subscription_usage
--! mark: ledger
--! key: subscription_id, billing_period_start
--! scaffold: 6e03f8bc9d5a 4fd4509fd06d

-- Usage per billing period.
with

gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.gpt_subscriptions as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.gpt_subscriptions' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    subscription.id as subscription_id,
    (seed.now() at time zone 'UTC') + interval '1 hour' * n as billing_period_start
  from generate_series(1, seed.rows(1000)) as n
  left join gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_subscription_usage.subscription_id', n, (select max(position) from gpt_subscriptions))
),

inserted as (
  insert into faraday.gpt_subscription_usage (
    metadata, subscription_id, billing_period_start, billing_period_end, tokens_used, requests_made, api_calls,
    function_calls, cost_per_token, total_cost, currency, token_limit, request_limit, tokens_over_limit,
    requests_over_limit, usage_details, created_at
  )
  select
    case
      when seed.chance('gpt_subscription_usage.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscription_usage.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscription_usage.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscription_usage.metadata.attempt', n, 1, 3))::json
    end,
    subscription_id,
    billing_period_start,
    billing_period_start + interval '24 hours' * seed.int('gpt_subscription_usage.billing_period_end', n, 1, 90),
    case
      when seed.chance('gpt_subscription_usage.tokens_used?', n, 0.85) then seed.amount('gpt_subscription_usage.tokens_used', n, 100, 4000, 0)
    end,
    case
      when seed.chance('gpt_subscription_usage.requests_made?', n, 0.85) then seed.int('gpt_subscription_usage.requests_made', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscription_usage.api_calls?', n, 0.85) then seed.int('gpt_subscription_usage.api_calls', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscription_usage.function_calls?', n, 0.85) then seed.int('gpt_subscription_usage.function_calls', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscription_usage.cost_per_token?', n, 0.85) then seed.amount('gpt_subscription_usage.cost_per_token', n, 5, 400, 2)
    end,
    case
      when seed.chance('gpt_subscription_usage.total_cost?', n, 0.85) then seed.amount('gpt_subscription_usage.total_cost', n, 5, 400, 2)
    end,
    seed.pick_weighted('gpt_subscription_usage.currency', n, array['EUR', 'USD', 'GBP', 'CHF'], array[8, 6, 2, 1]),
    case
      when seed.chance('gpt_subscription_usage.token_limit?', n, 0.85) then seed.int('gpt_subscription_usage.token_limit', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscription_usage.request_limit?', n, 0.85) then seed.int('gpt_subscription_usage.request_limit', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscription_usage.tokens_over_limit?', n, 0.85) then seed.amount('gpt_subscription_usage.tokens_over_limit', n, 100, 4000, 0)
    end,
    case
      when seed.chance('gpt_subscription_usage.requests_over_limit?', n, 0.85) then seed.int('gpt_subscription_usage.requests_over_limit', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscription_usage.usage_details?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_subscription_usage.usage_details.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_subscription_usage.usage_details.version', n, 1, 5))::json
    end,
    (seed.office_time('gpt_subscription_usage.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
  from wanted
  on conflict (subscription_id, billing_period_start) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_subscription_usage', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
