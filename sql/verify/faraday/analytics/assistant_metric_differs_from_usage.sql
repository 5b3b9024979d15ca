-- Answers, tokens and dollars of a dashboard assistant are the sums over its usage rows, and a row costs its tokens at the
-- price of the model.
with

used as (
  select
    subscription.id, count(*) as answers, sum(usage.tokens_used) as tokens, sum(usage.cost::numeric) as dollars,
    bool_or(
      abs(usage.cost - usage.tokens_used * case subscription.model when 'gpt-4o' then 0.00001 else 0.0000012 end) > 0.00001
    ) as mispriced,
    bool_or(usage.created_at < subscription.created_at or usage.user_id <> subscription.user_id) as strange
  from faraday.dashboard_gpt_subscriptions as subscription
  join faraday.gpt_usage as usage on usage.subscription_id = subscription.id
  where subscription.description like 'MOCK:%'
  group by subscription.id
)

select
  format('assistant %s, %s', used.id, coalesce(metric.metric_name, 'usage')) as row_key,
  format(
    '%s; used %s answers, %s tokens, %s dollars, mispriced %s, of others or too early %s', metric.metric_value, answers, tokens,
    dollars, mispriced, strange
  ) as problem
from used
left join faraday.gpt_analytics as metric
  on metric.subscription_id = used.id and metric.metric_name in ('answers', 'tokens', 'dollars')
where mispriced
  or strange
  or abs(
    metric.metric_value - case metric.metric_name when 'answers' then answers when 'tokens' then tokens else dollars end
  ) > 0.005;
