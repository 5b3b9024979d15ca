--! table: faraday.resource_thresholds
--! mark: parent organization_id
--! key: organization_id, resource_type, metric_type, threshold_type, metadata

-- Ten resources of the district, each with a warning and, 15 % above it, a critical bound for five times of the week: school
-- hours, evening, night, weekend and holidays. Where nobody works, less is allowed; at night the backup may take more. The
-- resources are those of resource_management_usage.sql.
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

profiles (place, profile, level, factor, action) as (
  values
    (0, 'school_hours', 'warning', 1.0, 'notify'), (1, 'evening', 'warning', 0.8, 'notify'),
      (2, 'night', 'warning', 0.9, 'notify'),
    (3, 'weekend', 'warning', 0.6, 'notify'), (4, 'holiday', 'warning', 0.5, 'notify'),
      (5, 'school_hours', 'critical', 1.15, 'scale_up'),
    (6, 'evening', 'critical', 0.92, 'scale_up'), (7, 'night', 'critical', 1.035, 'throttle'),
      (8, 'weekend', 'critical', 0.69, 'throttle'),
    (9, 'holiday', 'critical', 0.575, 'throttle')
),

wanted as (
  select
    n,
    resources.*,
    profiles.profile, profiles.level, profiles.action,
    round(resources.bound * profiles.factor, 3) as bound_now,
    resources.name || '-' || 1 + (n - 1) / 100 as resource_id,
    district.id as organization_id,
    district.created_at + interval '30 days' + interval '1 hour' * resources.place as set_at
  from generate_series(1, seed.rows(100)) as n
  join resources on resources.place = mod(n - 1, 10)
  join profiles on profiles.place = mod(n - 1, 100) / 10
  left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
)

insert into faraday.resource_thresholds (
  status, metadata, resource_type, metric_type, threshold_value, threshold_type, action, is_active, organization_id, created_at,
    updated_at
)
select
  'ACTIVE',
  json_build_object('resource_id', resource_id, 'profile', profile, 'level', level, 'unit', unit),
  type::faraday.resource_type_enum,
  metric::faraday.resource_metric_enum,
  bound_now,
  'maximum',
  action,
  true,
  organization_id,
  set_at,
  set_at + interval '200 days'
from wanted
where not exists (
  select from faraday.resource_thresholds as present
  where present.organization_id = wanted.organization_id
    and present.metadata ->> 'resource_id' = wanted.resource_id
    and present.metadata ->> 'profile' = wanted.profile
    and present.metadata ->> 'level' = wanted.level
);
