--! table: faraday.dashboard_context_optimizations
--! mark: parent context_id
--! key: context_id, optimization_target

-- Attempts to make questions to the dashboards cheaper or faster, eight for each five, in the night after the question. The
-- numbers after are the numbers before less the saving that the result states.
with

contexts as (
  select
    context.*, account.id as account_id, (context.context_data->>'number')::integer as number,
    context.context_data->>'topic' as topic
  from faraday.dashboard_gpt_contexts as context
  join faraday.dashboard_users as person on person.id = context.user_id
  join faraday.users as account on account.id = person.core_user_id
  where context.description like 'MOCK:%'
),
targets (number, target, plan) as (
  values (0, 'tokens', 'Replace old messages by their summary'), (1, 'answer_time', 'Keep the chart data in the cache')
),

said as (
  select context_id, sum((meta_data->>'tokens')::integer) as tokens
  from faraday.dashboard_context_interactions
  group by context_id
),

tuned as materialized (
  select
    contexts.id as context_id, targets.target, targets.plan,
    case targets.target
      when 'tokens' then coalesce(said.tokens, 0)
      else 1400 + seed.int('dashboard_context_optimizations.before', n, 0, 1500)
    end as before,
    seed.int('dashboard_context_optimizations.saving', n, 10, 45) as percent,
    least(contexts.updated_at::date + interval '1 day', seed.today()::timestamp) as tuned_at
  from generate_series(1, seed.rows(80)) as n
  left join contexts on contexts.number = 5 * ((n - 1) / 8) + 1 + mod(mod(n - 1, 8), 5)
  join targets on targets.number = mod(n - 1, 8) / 5
  left join said on said.context_id = contexts.id
)

insert into faraday.dashboard_context_optimizations (
  context_id, optimization_target, optimization_plan, optimization_result, metrics_before, metrics_after, "timestamp"
)
select
  context_id,
  target,
  json_build_object('step', plan, 'expected_percent', percent + 5),
  json_build_object('saved', before * percent / 100, 'percent', percent, 'kept', percent >= 15),
  json_build_object(case target when 'tokens' then 'tokens' else 'milliseconds' end, before),
  json_build_object(case target when 'tokens' then 'tokens' else 'milliseconds' end, before - before * percent / 100),
  tuned_at
from tuned
where not exists (
  select from faraday.dashboard_context_optimizations as present
  where present.context_id = tuned.context_id and present.optimization_target = tuned.target
);
