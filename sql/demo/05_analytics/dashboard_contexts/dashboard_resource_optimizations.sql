--! table: faraday.dashboard_resource_optimizations
--! mark: parent user_id
--! key: user_id, created_at

-- Suggestions how the servers could do with less, four a month. The recommended value is lower than the current one; the
-- savings are the difference in dollars a month. Those older than a month were taken up or turned down, sure ones were taken up
-- more often.
with

staff as (
  select account.id, account.organization_id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
kinds (number, resource_type, metric_type, low, high, dollars, unit, text) as (
  values
    (0, 'CPU', 'USAGE', 4, 16, 18.00, 'processors', 'Give app-2 %r instead of %c processors; half of them idle outside the morning'),
    (1, 'MEMORY', 'USAGE', 16, 64, 3.50, 'gigabytes', 'Reduce the memory of the report server from %c to %r gigabytes'),
    (2, 'STORAGE', 'COST', 400, 900, 0.08, 'gigabytes', 'Archive videos older than a year: %c gigabytes become %r'),
    (3, 'API', 'COST', 200, 500, 1.00, 'dollars', 'Use the smaller model for translations: %c dollars a month become %r'),
    (4, 'CACHE', 'EFFICIENCY', 8, 24, 6.00, 'gigabytes', 'Shorten the life of cached charts; %r gigabytes are enough instead of %c')
),

suggested as materialized (
  select
    n, kinds.*, staff.id as user_id, staff.organization_id,
    seed.int('dashboard_resource_optimizations.current_value', n, low, high)::numeric as current,
    seed.int('dashboard_resource_optimizations.percent', n, 20, 55) as percent,
    round(0.55 + 0.42 * seed.uniform('dashboard_resource_optimizations.confidence_score', n)::numeric, 2) as confidence,
    seed.uniform('dashboard_resource_optimizations.status', n)::numeric as draw,
    (seed.today() - 2 - 7 * mod(n - 1, 80)) + interval '3 hours' + interval '1 minute' * mod(n * 7, 50) as suggested_at
  from generate_series(1, seed.rows(80)) as n
  join kinds on kinds.number = mod(n * 2 + n / 5, 5)
  left join staff on staff.position = 32 * ((n - 1) / 80) + 1
),

judged as (
  select
    suggested.*,
    current - greatest(1, round(current * percent / 100)) as recommended,
    case
      when suggested_at > seed.today() - interval '30 days' then 'pending'
      when draw < confidence then 'applied'
      else 'rejected'
    end as state
  from suggested
)

insert into faraday.dashboard_resource_optimizations (
  resource_type, metric_type, current_value, recommended_value, potential_savings, confidence_score, recommendation, status,
  created_at,
  applied_at, meta_data, user_id, organization_id
)
select
  resource_type::faraday.resource_type_enum,
  metric_type::faraday.resource_metric_enum,
  current,
  recommended,
  round((current - recommended) * dollars, 2),
  confidence,
  replace(replace(text, '%c', current::text), '%r', recommended::text) || '.',
  state,
  suggested_at,
  case when state = 'applied' then suggested_at + interval '1 day' * (3 + mod(n, 20)) + interval '6 hours' end,
  json_build_object('unit', unit, 'dollars_a_unit', dollars),
  user_id,
  organization_id
from judged
where not exists (
  select from faraday.dashboard_resource_optimizations as present
  where present.user_id = judged.user_id and present.created_at = judged.suggested_at
);
