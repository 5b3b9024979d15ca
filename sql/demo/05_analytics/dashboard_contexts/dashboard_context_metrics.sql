--! table: faraday.dashboard_context_metrics
--! mark: parent context_id
--! key: context_id, metric_type

-- Three measurements of each question to the dashboards, taken right after its last message: its size, counted from the
-- messages; its speed; and what the person thought of it.
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
said as (
  select
    context_id,
    count(*) as messages,
    sum((meta_data->>'tokens')::integer) as tokens,
    count(*) filter (where (meta_data->>'chart')::boolean) as charts
  from faraday.dashboard_context_interactions
  group by context_id
),

measured as (
  select
    contexts.id as context_id, kinds.kind, contexts.updated_at + interval '1 minute' as measured_at,
    case kinds.kind
      when 'size' then json_build_object('messages', messages, 'tokens', tokens, 'charts', charts)
      when 'speed'
        then json_build_object(
          'answer_seconds', round(1.2 + seed.int('dashboard_context_metrics.seconds', n, 0, 25) / 10.0, 1), 'chart_seconds',
          round(0.4 + seed.int('dashboard_context_metrics.chart', n, 0, 12) / 10.0, 1)
        )
      else json_build_object(
        'stars', seed.int('dashboard_context_metrics.stars', n, 3, 5), 'chart_kept',
        seed.chance('dashboard_context_metrics.kept', n, 0.4)
      )
    end as data
  from generate_series(1, seed.rows(150)) as n
  join (values (0, 'size'), (1, 'speed'), (2, 'satisfaction')) as kinds (number, kind) on kinds.number = mod(n - 1, 3)
  left join contexts on contexts.number = (n - 1) / 3 + 1
  left join said on said.context_id = contexts.id
)

insert into faraday.dashboard_context_metrics (context_id, metric_type, metric_data, "timestamp")
select context_id, kind, data, measured_at
from measured
where not exists (
  select from faraday.dashboard_context_metrics as present
  where present.context_id = measured.context_id and present.metric_type = measured.kind
);
