--! table: faraday.resource_management_usage
--! mark: parent organization_id
--! key: resource_id, "timestamp"

-- A reading every four hours of each of ten resources, for about seventeen days. One of five consecutive readings, now of this
-- resource and now of that, lies above the warning bound of its time of the week (resource_thresholds.sql); the others stay well
-- below it, and move with the hour of the day.
with

resources (place, name, type, metric, unit, bound) as (
  values
    (0, 'web', 'CPU', 'USAGE', 'percent', 75), (1, 'school-db', 'DATABASE', 'LATENCY', 'ms', 120),
      (2, 'file-store', 'STORAGE', 'THROUGHPUT', 'MB/s', 240),
    (3, 'cache', 'CACHE', 'USAGE', 'percent', 80), (4, 'uplink', 'NETWORK', 'THROUGHPUT', 'Mbit/s', 800),
      (5, 'video-analysis', 'GPU', 'USAGE', 'percent', 78),
    (6, 'public-api', 'API', 'ERROR_RATE', 'percent', 2), (7, 'app', 'MEMORY', 'USAGE', 'percent', 80),
      (8, 'lesson-models', 'API', 'COST', 'USD/hour', 12),
    (9, 'report-jobs', 'DATABASE', 'THROUGHPUT', 'queries/s', 900)
),

numbered as (
  select
    n,
    mod(n - 1, 10) as place,
    1 + (n - 1) / 1000 as block,
    date_trunc('hour', seed.now() at time zone 'UTC') - interval '4 hours' * (1 + mod(n - 1,
      1000) / 10) + interval '1 minute' * mod(n - 1, 10) as read_at,
    mod(n - 1, 5) = seed.int('resource_management_usage.breach', (n - 1) / 5, 0, 4) as breach
  from generate_series(1, seed.rows(1000)) as n
),

profiled as (
  select
    numbered.*,
    extract(hour from read_at)::integer as hour,
    case
      when extract(month from read_at) in (7, 8) or extract(month from read_at) = 12
        and extract(day from read_at) >= 23 then 'holiday'
      when extract(month from read_at) = 1 and extract(day from read_at) <= 2 then 'holiday'
      when extract(isodow from read_at) > 5 then 'weekend'
      when extract(hour from read_at) between 7 and 15 then 'school_hours'
      when extract(hour from read_at) between 16 and 21 then 'evening'
      else 'night'
    end as profile
  from numbered
),

bounded as (
  select
    profiled.*,
    resources.name || '-' || block as resource_id,
    resources.type, resources.metric, resources.unit,
    round(bound * case profile when 'school_hours' then 1.0 when 'evening' then 0.8 when 'night' then 0.9 when 'weekend' then 0.6
      else 0.5 end, 3) as bound_now,
    seed.uniform('resource_management_usage.value', n)::numeric as luck
  from profiled
  join resources using (place)
),

measured as (
  select
    bounded.*,
    round(bound_now * case
      when breach then 1.03 + 0.22 * luck
      -- Most work at ten and at two, least at four in the morning.
      else 0.42 + 0.03 * (12 - abs(12 - hour)) + 0.12 * luck
    end, 2) as value
  from bounded
)

insert into faraday.resource_management_usage (
  metadata, resource_id, resource_type, metric_type, value, unit, "timestamp", organization_id, created_at, updated_at
)
select
  json_build_object('reading', n, 'profile', profile, 'warning_above', bound_now, 'share', round(value / bound_now, 3)),
  resource_id,
  measured.type::faraday.resource_type_enum,
  measured.metric::faraday.resource_metric_enum,
  value,
  unit,
  read_at,
  district.id,
  read_at + interval '5 seconds',
  read_at + interval '5 seconds'
from measured
left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
where not exists (
  select from faraday.resource_management_usage as present
  where present.resource_id = measured.resource_id and present."timestamp" = measured.read_at
);
