--! table: migration.llm_usage_summary
--! mark: uuid id
--! key: period_type, period_start, client_account_id, engagement_id, user_id, llm_provider, model_name, page_context, feature_context
--! target: at least 60

-- Totals of the calls: for each week and engagement over all models, for each month and engagement by model. A null in
-- the key means all of them. Nothing is summed over the tenants, where calls of real clients would belong in.
with

kinds (period_type, unit, length) as (
  values
    ('weekly', 'week', interval '7 days'),
    ('monthly', 'month', interval '1 month')
),

calls as (
  select
    log.*,
    kinds.period_type,
    date_trunc(kinds.unit, log.created_at at time zone 'UTC') as first_day,
    kinds.length,
    case when kinds.period_type = 'monthly' then log.llm_provider end as provider,
    case when kinds.period_type = 'monthly' then log.model_name end as model
  from migration.llm_usage_logs as log
  cross join kinds
  where seed.is_demo(log.id)
),

wanted as (
  select
    period_type,
    first_day,
    first_day at time zone 'UTC' as period_start,
    (first_day + length) at time zone 'UTC' as period_end,
    client_account_id,
    engagement_id,
    provider,
    model,
    count(*) as total_requests,
    count(*) filter (where success) as successful_requests,
    count(*) filter (where not success) as failed_requests,
    sum(input_tokens) as total_input_tokens,
    sum(output_tokens) as total_output_tokens,
    sum(total_tokens) as total_tokens,
    sum(total_cost) as total_cost,
    round(avg(response_time_ms)) as avg_response_time_ms,
    min(response_time_ms) as min_response_time_ms,
    max(response_time_ms) as max_response_time_ms
  from calls
  group by period_type, first_day, length, client_account_id, engagement_id, provider, model
)

insert into migration.llm_usage_summary (
  id, created_at, updated_at, period_type, period_start, period_end,
  client_account_id, engagement_id, user_id, llm_provider, model_name, page_context, feature_context,
  total_requests, successful_requests, failed_requests, total_input_tokens, total_output_tokens, total_tokens, total_cost,
  avg_response_time_ms, min_response_time_ms, max_response_time_ms
)
select
  seed.uuid('llm_usage_summary', concat_ws('/', period_type, first_day::date, engagement_id, provider, model)),
  least(period_end + interval '10 minutes', seed.now()),
  least(period_end + interval '10 minutes', seed.now()),
  period_type,
  period_start,
  period_end,
  client_account_id,
  engagement_id,
  null,
  provider,
  model,
  null,
  null,
  total_requests,
  successful_requests,
  failed_requests,
  total_input_tokens,
  total_output_tokens,
  total_tokens,
  total_cost,
  avg_response_time_ms,
  min_response_time_ms,
  max_response_time_ms
from wanted
on conflict (
  period_type,
  period_start,
  coalesce(client_account_id, '00000000-0000-0000-0000-000000000000'::uuid),
  coalesce(engagement_id, '00000000-0000-0000-0000-000000000000'::uuid),
  coalesce(user_id, -1),
  coalesce(llm_provider, ''),
  coalesce(model_name, ''),
  coalesce(page_context, ''),
  coalesce(feature_context, '')
) do update set
  total_requests = excluded.total_requests,
  successful_requests = excluded.successful_requests,
  failed_requests = excluded.failed_requests,
  total_input_tokens = excluded.total_input_tokens,
  total_output_tokens = excluded.total_output_tokens,
  total_tokens = excluded.total_tokens,
  total_cost = excluded.total_cost,
  avg_response_time_ms = excluded.avg_response_time_ms,
  min_response_time_ms = excluded.min_response_time_ms,
  max_response_time_ms = excluded.max_response_time_ms
where seed.is_demo(llm_usage_summary.id)  -- more calls since, at a larger scale
  and (
    llm_usage_summary.total_requests, llm_usage_summary.successful_requests, llm_usage_summary.total_tokens,
    llm_usage_summary.total_cost, llm_usage_summary.avg_response_time_ms, llm_usage_summary.max_response_time_ms
  ) is distinct from (
    excluded.total_requests, excluded.successful_requests, excluded.total_tokens,
    excluded.total_cost, excluded.avg_response_time_ms, excluded.max_response_time_ms
  );
