--! title: Cost by model
--! page: Assistant costs

-- What each language model has cost: subscriptions, users, calls, tokens, money, the price of a thousand tokens, and the
-- share of the whole. The usage is counted for each subscription, which the index on subscription_id can serve, and then
-- added up by model.
with

chosen as (
  select (seed.today() - interval '1 year') as since
),

subscriptions as (
  select
    usage.subscription_id,
    count(*) as calls,
    count(distinct usage.user_id) as users,
    sum(usage.tokens_used) as tokens,
    sum(usage.cost) as cost
  from chosen
  join faraday.gpt_usage as usage on usage.created_at >= chosen.since
  group by usage.subscription_id
)

select
  subscription.model,
  count(*) as subscriptions,
  sum(subscriptions.users) as users,
  sum(subscriptions.calls) as calls,
  sum(subscriptions.tokens) as tokens,
  round(sum(subscriptions.cost)::numeric, 2) as cost,
  round((1000 * sum(subscriptions.cost) / nullif(sum(subscriptions.tokens), 0))::numeric, 4) as cost_of_1000_tokens,
  round((100 * sum(subscriptions.cost) / nullif(sum(sum(subscriptions.cost)) over (), 0))::numeric, 1) as percent_of_cost
from subscriptions
join faraday.dashboard_gpt_subscriptions as subscription on subscription.id = subscriptions.subscription_id
group by subscription.model
order by cost desc, subscription.model;
