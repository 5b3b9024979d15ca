--! table: migration.cmdb_sixr_analyses
--! mark: is_mock
--! key: engagement_id, analysis_name
--! target: at least 6
--! minimum: 1 per migration.engagements

-- One summary of the inventory for each engagement. Six strategies have a column of their own; the other two stand in
-- analysis_results, which names them all, so that counts add up to total_assets and costs to the totals.
with

advice (strategy, words) as (
  values
    ('REHOST', 'Move these first: they need no developers and empty the racks.'),
    ('REPLATFORM', 'Agree on one managed service for each kind of database before the first move.'),
    ('REFACTOR', 'Reserve developers by name; without them the dates do not hold.'),
    ('REARCHITECT', 'Treat each as a project of its own with a budget of its own.'),
    ('REPLACE', 'Give notice on the maintenance contracts once the successor works.'),
    ('REPURCHASE', 'Ask for offers now: contracts take longer than the move of the data.'),
    ('RETIRE', 'Switch off for a month before deleting.'),
    ('RETAIN', 'Plan a site for what stays, and look at it again in a year.')
),

strategy_totals as (
  select
    engagement_id,
    six_r_strategy as strategy,
    count(*) as assets,
    round(sum(current_monthly_cost::numeric), 2) as current_cost,
    round(sum(estimated_cloud_cost::numeric), 2) as estimated_cost,
    max(created_at) as last_found_at
  from migration.assets
  where is_mock and status <> 'deleted'
  group by engagement_id, six_r_strategy
),

engagement_totals as (
  select
    engagement_id,
    sum(assets) as assets,
    coalesce(sum(assets) filter (where totals.strategy = 'REHOST'), 0) as rehost,
    coalesce(sum(assets) filter (where totals.strategy = 'REPLATFORM'), 0) as replatform,
    coalesce(sum(assets) filter (where totals.strategy = 'REFACTOR'), 0) as refactor,
    coalesce(sum(assets) filter (where totals.strategy = 'REARCHITECT'), 0) as rearchitect,
    coalesce(sum(assets) filter (where totals.strategy = 'RETIRE'), 0) as retire,
    coalesce(sum(assets) filter (where totals.strategy = 'RETAIN'), 0) as retain,
    sum(current_cost) as current_cost,
    sum(estimated_cost) as estimated_cost,
    max(last_found_at) as last_found_at,
    json_object_agg(
      coalesce(lower(totals.strategy::text), 'undecided'),
      json_build_object('assets', assets, 'current_cost', current_cost, 'estimated_cost', estimated_cost)
      order by totals.strategy
    ) as by_strategy,
    json_agg(
      json_build_object('strategy', lower(totals.strategy::text), 'savings', current_cost - estimated_cost, 'advice', words)
      order by current_cost - estimated_cost desc, totals.strategy
    ) filter (where words is not null) as recommendations
  from strategy_totals as totals
  left join advice on advice.strategy = totals.strategy::text
  group by engagement_id
),

wanted as (
  select
    client.slug || '/' || engagement.slug as key,
    engagement.id as engagement_id,
    engagement.client_account_id,
    engagement.slug = 'data-centre-exit' as is_closed,
    coalesce(engagement.engagement_lead_id, engagement.created_by) as author_id,
    to_char(totals.last_found_at at time zone 'UTC', 'YYYY-MM-DD') as inventory_of,
    assets, rehost, replatform, refactor, rearchitect, retire, retain,
    current_cost,
    estimated_cost,
    by_strategy,
    recommendations,
    seed.office_time(
      'cmdb_sixr_analyses.created_at', client.slug || '/' || engagement.slug,
      totals.last_found_at + interval '24 hours', totals.last_found_at + interval '120 hours'
    ) as created_at
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  left join engagement_totals as totals on totals.engagement_id = engagement.id
  where engagement.is_mock
)

insert into migration.cmdb_sixr_analyses (
  id, client_account_id, engagement_id, analysis_name, description, status, total_assets,
  rehost_count, replatform_count, refactor_count, rearchitect_count, retire_count, retain_count,
  total_current_cost, total_estimated_cost, potential_savings, analysis_results, recommendations,
  is_mock, created_at, updated_at, created_by
)
select
  seed.uuid('cmdb_sixr_analyses', key),
  client_account_id,
  engagement_id,
  'Portfolio by strategy',
  'All ' || assets || ' assets found up to ' || inventory_of || ', with the strategy foreseen for each and its cost a month.',
  case when is_closed then 'completed' else 'in_progress' end,
  assets,
  rehost,
  replatform,
  refactor,
  rearchitect,
  retire,
  retain,
  current_cost,
  estimated_cost,
  current_cost - estimated_cost,
  json_build_object('currency', 'USD', 'period', 'month', 'by_strategy', by_strategy),
  recommendations,
  true,
  created_at,
  created_at,
  author_id
from wanted
on conflict (engagement_id, analysis_name) do nothing;
