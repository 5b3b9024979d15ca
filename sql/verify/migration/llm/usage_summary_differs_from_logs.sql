-- A total is the sum of its calls: each week of an engagement, and each month of a model in it, has one row that counts
-- exactly the calls of that period. Otherwise the cost report and the list behind it tell two stories.
with

kinds (period_type, unit) as (
  values
    ('weekly', 'week'),
    ('monthly', 'month')
),

expected as (
  select
    kinds.period_type,
    date_trunc(kinds.unit, log.created_at at time zone 'UTC') at time zone 'UTC' as period_start,
    log.client_account_id,
    log.engagement_id,
    case when kinds.period_type = 'monthly' then log.model_name else '' end as model_name,
    count(*) as requests,
    count(*) filter (where log.success) as successes,
    sum(log.input_tokens) as input_tokens,
    sum(log.output_tokens) as output_tokens,
    sum(log.total_cost) as cost,
    round(avg(log.response_time_ms)) as average_ms,
    min(log.response_time_ms) as shortest_ms,
    max(log.response_time_ms) as longest_ms
  from migration.llm_usage_logs as log
  cross join kinds
  where seed.is_demo(log.id)
  group by 1, 2, 3, 4, 5
),

stored as (
  select
    period_type,
    period_start,
    client_account_id,
    engagement_id,
    coalesce(model_name, '') as model_name,
    total_requests as requests,
    successful_requests as successes,
    failed_requests as failures,
    total_input_tokens as input_tokens,
    total_output_tokens as output_tokens,
    total_tokens as tokens,
    total_cost as cost,
    avg_response_time_ms as average_ms,
    min_response_time_ms as shortest_ms,
    max_response_time_ms as longest_ms
  from migration.llm_usage_summary
  where seed.is_demo(id)
)

select
  concat_ws(' ', period_type, period_start::date, engagement_id, nullif(model_name, '')) as row_key,
  format(
    'the summary says %s calls for %s USD, %s ms on average; the logs say %s for %s USD, %s ms',
    coalesce(stored.requests, 0), coalesce(stored.cost, 0), coalesce(stored.average_ms, 0),
    coalesce(expected.requests, 0), coalesce(expected.cost, 0), coalesce(expected.average_ms, 0)
  ) as problem
from expected
full join stored using (period_type, period_start, client_account_id, engagement_id, model_name)
where (
    expected.requests, expected.successes, expected.requests - expected.successes,
    expected.input_tokens, expected.output_tokens, expected.input_tokens + expected.output_tokens, expected.cost,
    expected.average_ms, expected.shortest_ms, expected.longest_ms
  ) is distinct from (
    stored.requests, stored.successes, stored.failures,
    stored.input_tokens, stored.output_tokens, stored.tokens, stored.cost,
    stored.average_ms, stored.shortest_ms, stored.longest_ms
  );
