--! table: faraday.dashboard_optimization_events
--! mark: text description
--! key: resource_id, detected_at

-- What the watch over the servers noticed in the last 120 days, one event a day: mostly in the morning, when everybody signs
-- in. Whoever is responsible did something about it within hours; what was found on the last two days may still be open.
with

staff as (
  select account.id, account.organization_id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
kinds (number, event_type, severity, resource_type, metric_type, resource, text, action, result) as (
  values
    (0, 'slow answers', 'medium', 'API', 'LATENCY', 'assistant-api', 'Answers took twice as long as usual between eight and nine',
      'Second worker started', 'Back to usual within ten minutes'),
    (1, 'high load', 'medium', 'CPU', 'USAGE', 'app-1', 'Processor above 85 % for twenty minutes',
      'Nightly report moved to two o''clock', 'Peak at 61 % since'),
    (2, 'disk filling up', 'high', 'STORAGE', 'USAGE', 'files-1', 'Disk 91 % full', 'Videos older than a year moved to the archive', '64 % full'),
    (3, 'cache misses', 'low', 'CACHE', 'EFFICIENCY', 'roster-cache', 'Only half of the rosters came from the cache',
      'Lifetime raised to six hours', 'Nine of ten from the cache'),
    (4, 'slow query', 'medium', 'DATABASE', 'LATENCY', 'main-db', 'Attendance by school took four seconds', 'Index added', '90 milliseconds'),
    (5, 'cost above plan', 'low', 'API', 'COST', 'assistant-api', 'Tokens of the week above the plan',
      'Smaller model for translations', 'A fifth below the plan'),
    (6, 'errors', 'high', 'NETWORK', 'ERROR_RATE', 'gym-wifi', 'Tablets in the gym lost the network', 'Access point replaced', 'No loss since'),
    (7, 'memory growing', 'medium', 'MEMORY', 'USAGE', 'app-2', 'Memory grew by a gigabyte a day', 'Restarted, fault reported', 'Stable after the update')
),

noticed as materialized (
  select
    n, kinds.*, staff.id as user_id, staff.organization_id,
    resource || case when n > 120 then '-' || (n - 1) / 120 + 1 else '' end as resource_id,
    (seed.today() - 1 - mod(n - 1, 120)) + interval '7 hours 40 minutes' + interval '1 minute' * seed.int(
      'dashboard_optimization_events.detected_at', n, 0, 240
    ) as noticed_at,
    mod(n - 1, 120) < 2 and seed.chance('dashboard_optimization_events.status', n, 0.6) as is_open,
    seed.int('dashboard_optimization_events.resolved_at', n, 12, 480) as minutes
  from generate_series(1, seed.rows(120)) as n
  join kinds on kinds.number = mod(n * 3 + n / 8, 8)
  left join staff on staff.position = 1 + mod(n, 7)
)

insert into faraday.dashboard_optimization_events (
  event_type, status, severity, resource_id, resource_type, metric_type, description, action_taken, action_result, detected_at,
  resolved_at,
  user_id, organization_id, meta_data
)
select
  event_type,
  case when is_open then 'open' else 'resolved' end,
  severity,
  resource_id,
  resource_type::faraday.resource_type_enum,
  metric_type::faraday.resource_metric_enum,
  'MOCK: ' || text,
  case when not is_open then action end,
  case when not is_open then result end,
  noticed_at,
  case when not is_open then noticed_at + interval '1 minute' * minutes end,
  user_id,
  organization_id,
  json_build_object('found_by', 'watch', 'minutes_open', case when not is_open then minutes end)
from noticed
where not exists (
  select from faraday.dashboard_optimization_events as present
  where present.resource_id = noticed.resource_id
    and present.detected_at = noticed.noticed_at
    and present.description like 'MOCK:%'
);
