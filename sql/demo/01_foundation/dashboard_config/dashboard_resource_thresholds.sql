--! table: faraday.dashboard_resource_thresholds
--! mark: parent organization_id
--! key: organization_id, resource_type, metric_type, threshold_type, meta_data

-- Four steps for each of ten resources behind the dashboard: a note at 70 % of the bound, a warning at 85 %, the bound itself,
-- and a stop at 120 %. Their use is in dashboard_resource_usage.sql.
with

resources (place, name, type, metric, unit, bound) as (
  values
    (0, 'dashboard-render', 'CPU', 'USAGE', 'percent', 80), (1, 'dashboard-memory', 'MEMORY', 'USAGE', 'percent', 85),
      (2, 'export-store', 'STORAGE', 'USAGE', 'GB', 120),
    (3, 'live-updates', 'NETWORK', 'THROUGHPUT', 'messages/s', 400), (4, 'chart-worker', 'GPU', 'USAGE', 'percent', 75),
      (5, 'dashboard-api', 'API', 'LATENCY', 'ms', 350),
    (6, 'widget-queries', 'DATABASE', 'LATENCY', 'ms', 200), (7, 'dashboard-cache', 'CACHE', 'USAGE', 'percent', 90),
      (8, 'dashboard-errors', 'API', 'ERROR_RATE', 'percent', 1),
    (9, 'assistant-panel', 'API', 'COST', 'USD/day', 25)
),

steps (place, step, share, action) as (
  values (0, 'warning', 0.85, 'notify'), (1, 'critical', 1.0, 'scale_up'), (2, 'notice', 0.7, 'log'), (3, 'stop', 1.2, 'reject')
),

wanted as (
  select
    n, resources.*, steps.step, steps.action, steps.share,
    resources.name || case when n > 40 then '-' || 1 + (n - 1) / 40 else '' end as resource_id,
    district.id as organization_id
  from generate_series(1, seed.rows(40)) as n
  join resources on resources.place = mod(n - 1, 10)
  join steps on steps.place = mod(n - 1, 40) / 10
  left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
)

insert into faraday.dashboard_resource_thresholds (
  resource_type, metric_type, threshold_value, threshold_type, action, meta_data, organization_id
)
select
  wanted.type::faraday.resource_type_enum,
  wanted.metric::faraday.resource_metric_enum,
  round(bound * share, 3),
  step,
  action,
  json_build_object('resource_id', resource_id, 'unit', unit, 'bound', bound, 'share', share),
  organization_id
from wanted
where not exists (
  select from faraday.dashboard_resource_thresholds as present
  where present.organization_id = wanted.organization_id
    and present.meta_data ->> 'resource_id' = wanted.resource_id
    and present.threshold_type = wanted.step
);
