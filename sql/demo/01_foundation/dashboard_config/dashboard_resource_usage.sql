--! table: faraday.dashboard_resource_usage
--! mark: parent organization_id
--! key: resource_id, "timestamp"

-- Ten days of ten resources, at ten in the morning when most people look: mostly below the note at 70 % of the bound, now and
-- then above the warning at 85 % (dashboard_resource_thresholds.sql). meta_data names the highest step that was reached.
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

measured as (
  select
    n,
    resources.*,
    resources.name || case when n > 100 then '-' || 1 + (n - 1) / 100 else '' end as resource_id,
    seed.today()::timestamp - interval '1 day' * (1 + mod(n - 1, 100) / 10) + interval '10 hours' as read_at,
    -- The store only grows; the others move around a level of their own.
    round(case
      when resources.place = 2 then 0.66 - 0.012 * (mod(n - 1, 100) / 10)
      when mod(n, 13) = 0 then 0.87 + 0.15 * seed.uniform('dashboard_resource_usage.value', n)::numeric
      else 0.38 + 0.02 * resources.place + 0.12 * seed.uniform('dashboard_resource_usage.value', n)::numeric
    end, 3) as share
  from generate_series(1, seed.rows(100)) as n
  join resources on resources.place = mod(n - 1, 10)
)

insert into faraday.dashboard_resource_usage (resource_id, resource_type, metric_type, value, unit, "timestamp", meta_data,
  organization_id)
select
  resource_id,
  measured.type::faraday.resource_type_enum,
  measured.metric::faraday.resource_metric_enum,
  round(bound * share, 2),
  unit,
  read_at,
  json_build_object(
    'share_of_bound', share,
    'step', case when share > 1.2 then 'stop' when share > 1 then 'critical' when share > 0.85 then 'warning'
      when share > 0.7 then 'notice' else 'none' end
  ),
  district.id
from measured
left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
where not exists (
  select from faraday.dashboard_resource_usage as present
  where present.resource_id = measured.resource_id and present."timestamp" = measured.read_at
);
