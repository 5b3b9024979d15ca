--! table: faraday.core_gpt_performance
--! mark: parent user_id
--! key: user_id, metric_type, recorded_at

-- Weekly measurements of the base models by the district office: four values on each Sunday evening, back from the last.
-- Answers get a little faster.
with

staff as (
  select account.id, account.organization_id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
models as (
  select id, name, row_number() over (order by name collate "C", version collate "C") as position, count(*) over () as choice
  from faraday.core_gpt_definitions
  where description like 'MOCK:%' and is_active
),

metrics (number, metric, unit) as (
  values
    (0, 'answer_seconds', 'seconds'), (1, 'error_rate', 'share'), (2, 'right_answers', 'share'),
    (3, 'tokens_per_second', 'tokens')
),

measured as materialized (
  select
    models.id as model_id, staff.id as user_id, metrics.metric, metrics.unit, weeks.back,
    date_trunc('week', seed.today()::timestamp) - interval '4 hours' - interval '7 days' * weeks.back as measured_at,
    seed.uniform('core_gpt_performance.metric_value', n)::numeric as draw
  from generate_series(1, seed.rows(40)) as n
  join metrics on metrics.number = mod(n - 1, 4)
  cross join lateral (select (n - 1) / 4 as back) as weeks
  left join models on models.position = 1 + mod(weeks.back, least(models.choice, 3))
  left join staff on staff.position = 1
)

insert into faraday.core_gpt_performance (
  metadata, model_id, user_id, metric_type, metric_value, recorded_at, performance_metadata
)
select
  json_build_object('job', 'weekly check'),
  model_id,
  user_id,
  metric,
  case metric
    when 'answer_seconds' then round(1.4 + 0.03 * back + 0.4 * draw, 2)
    when 'error_rate' then round(0.004 + 0.02 * draw, 4)
    when 'right_answers' then round(0.95 - 0.004 * back + 0.02 * draw, 3)
    else round(62 - 0.5 * back + 8 * draw, 1)
  end,
  measured_at,
  json_build_object('unit', unit, 'questions', 200)
from measured
where not exists (
  select from faraday.core_gpt_performance as present
  where present.user_id = measured.user_id
    and present.metric_type = measured.metric
    and present.recorded_at = measured.measured_at
);
