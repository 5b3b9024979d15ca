--! table: faraday.resource_optimization_recommendations
--! mark: text recommendation
--! key: recommendation, created_at

-- Fifteen levers, looked at again every six weeks or so: what a resource has now, what would do, and what the difference costs in
-- a month. Savings are the difference times the price of a unit. Two of three have been carried out (resource_optimizations.sql);
-- every third waits for a decision.
with

levers (place, name, type, metric, unit, now_value, later_value, price, advice) as (
  values
    (0, 'web', 'CPU', 'USAGE', 'vCPU', 16, 12, 21.5, 'Four processors idle outside school hours'),
      (1, 'app', 'MEMORY', 'USAGE', 'GB', 64, 48, 3.2, 'A quarter of the memory has never been touched'),
    (2, 'file-store', 'STORAGE', 'USAGE', 'GB', 1800, 1150, 0.06, 'Videos of past terms can go to the archive'),
      (3, 'school-db', 'DATABASE', 'USAGE', 'connections', 200, 120, 0.4, 'Half of the connections sleep'),
    (4, 'cache', 'CACHE', 'USAGE', 'GB', 24, 16, 6.5, 'Entries older than a week are never asked for'),
      (5, 'uplink', 'NETWORK', 'COST', 'Mbit/s', 1000, 800, 0.35, 'The line is full on two mornings a year only'),
    (6, 'video-analysis', 'GPU', 'COST', 'hours', 310, 220, 0.9, 'Clips can wait for the cheap hours of the night'),
      (7, 'public-api', 'API', 'THROUGHPUT', 'requests/s', 120, 90, 1.1, 'Kiosks ask twice for the same list'),
    (8, 'lesson-models', 'API', 'COST', 'million tokens', 42, 27, 4.8, 'Short drafts do with the small model'),
      (9, 'report-jobs', 'DATABASE', 'EFFICIENCY', 'hours', 58, 36, 1.4, 'Reports read the year although they show a month'),
    (10, 'file-store', 'STORAGE', 'COST', 'GB', 950, 700, 0.11, 'Three copies of the backup are one too many'),
      (11, 'web', 'CPU', 'EFFICIENCY', 'hours', 720, 560, 0.21, 'The second server may sleep from ten to six'),
    (12, 'school-db', 'DATABASE', 'COST', 'GB', 400, 310, 0.25, 'Attendance older than three years can be deleted'),
      (13, 'app', 'MEMORY', 'COST', 'GB', 32, 24, 3.2, 'The test system is as large as the real one'),
    (14, 'cache', 'CACHE', 'EFFICIENCY', 'GB', 12, 9, 6.5, 'Pictures are kept twice')
),

wanted as (
  select
    n,
    levers.*,
    levers.name || '-' || 1 + (n - 1) / 150 as resource_id,
    -- Everything grows by about 3 % from one look to the next; the newest look has the largest figures.
    round(now_value * (1 - 0.03 * mod((n - 1) / 15, 10))::numeric) as current_value,
    round(later_value * (1 - 0.03 * mod((n - 1) / 15, 10))::numeric) as recommended_value,
    seed.today()::timestamp - interval '1 day' * (12 + 42 * mod((n - 1) / 15,
      10) + 2 * levers.place) + interval '9 hours' + interval '7 minutes' * levers.place as advised_at,
    mod(n - 1, 3) < 2 as applied,
    district.id as organization_id
  from generate_series(1, seed.rows(150)) as n
  join levers on levers.place = mod(n - 1, 15)
  left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
),

worded as (
  select
    wanted.*,
    'MOCK: ' || resource_id || ': ' || advice || '; ' || recommended_value || ' instead of ' || current_value || ' ' || unit
      || '.' as recommendation,
    case when applied then advised_at + interval '1 day' * seed.int('resource_optimization_recommendations.applied_at', n, 2, 9)
      end as applied_at
  from wanted
)

insert into faraday.resource_optimization_recommendations (
  status, is_active, metadata, resource_type, metric_type, current_value, recommended_value, potential_savings, confidence_score,
  recommendation, applied_at, applied, organization_id, created_at, updated_at
)
select
  case when applied then 'COMPLETED' else 'PENDING' end::faraday.base_status_enum,
  not applied,
  json_build_object('number', n, 'resource_id', resource_id, 'unit', unit, 'price_per_unit_and_month', price, 'currency', 'USD'),
  worded.type::faraday.resource_type_enum,
  worded.metric::faraday.resource_metric_enum,
  current_value,
  recommended_value,
  round((current_value - recommended_value) * price, 2),
  seed.int('resource_optimization_recommendations.confidence_score', n, 70, 96) / 100.0,
  recommendation,
  applied_at,
  applied,
  organization_id,
  advised_at,
  coalesce(applied_at, advised_at)
from worded
where not exists (
  select from faraday.resource_optimization_recommendations as present
  where present.recommendation = worded.recommendation and present.created_at = worded.advised_at
);
