--! table: migration.migrations
--! mark: text name
--! key: name
--! target: at least 6

-- One programme for each engagement. The table knows no tenant, so the name says whose programme it is.
with

kinds (slug, status, phase, target_environment, strategy, goal, budget_per_asset, landing_zone, first_risk, first_step) as (
  values
    ('data-centre-exit', 'IN_PROGRESS', 'EXECUTE', 'aws', 'lift-and-shift',
     'All that can move leaves the main site before its lease ends; the rest is retired or stays with a carrier.', 5200,
     'two accounts, one network hub', 'Undocumented links between old servers', 'Move test systems first to prove the network'),
    ('application-modernization', 'PLANNING', 'ASSESS', 'azure', 're-platform',
     'Customer-facing applications move to managed services; those that cannot be patched any more are rebuilt.', 7900,
     'one subscription an application', 'Too few developers who know the old code', 'Start with applications that own their data')
),

wanted as (
  select
    'MOCK: ' || client.name || ': ' || engagement.name as name,
    client.slug || '/' || engagement.slug as path,
    engagement.start_date,
    engagement.target_completion_date,
    engagement.created_at,
    kinds.*
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  join kinds on kinds.slug = engagement.slug
  where engagement.is_mock
)

insert into migration.migrations (
  id, name, description, status, current_phase, created_at, updated_at, start_date, target_completion_date,
  source_environment, target_environment, migration_strategy, progress_percentage, total_assets, migrated_assets,
  ai_recommendations, risk_assessment, cost_estimates, settings
)
select
  seed.uuid('migrations', path),
  name,
  goal,
  status::migration.migrationstatus,
  phase::migration.migrationphase,
  created_at + interval '48 hours',
  start_date + interval '72 hours',
  start_date,
  target_completion_date,
  'on-premises',
  target_environment,
  strategy,
  0,
  0,
  0,
  json_build_object('next_step', first_step, 'confidence', round(seed.int('migrations.confidence', path, 71, 93) / 100.0, 2)),
  json_build_object('level', seed.pick('migrations.risk', path, 'medium', 'medium', 'high'), 'main_risk', first_risk),
  json_build_object('currency', 'USD', 'budget', budget_per_asset * 60, 'contingency_percent', 15),
  json_build_object('landing_zone', landing_zone, 'change_window', 'Saturday 20:00 to Sunday 06:00 UTC')
from wanted
on conflict (name) do nothing;

-- The figures are counted: assets come after their programme.
update migration.migrations set
  total_assets = counted.total_assets,
  migrated_assets = counted.migrated_assets,
  progress_percentage = counted.progress_percentage
from (
  select
    migration_id,
    count(*) as total_assets,
    count(*) filter (where migration_status = 'MIGRATED') as migrated_assets,
    round(100.0 * count(*) filter (where migration_status = 'MIGRATED') / count(*)) as progress_percentage
  from migration.assets
  where is_mock
    and status <> 'deleted'
  group by migration_id
) as counted
where counted.migration_id = migrations.id
  and migrations.name like 'MOCK:%'
  and (migrations.total_assets, migrations.migrated_assets, migrations.progress_percentage)
    is distinct from (counted.total_assets, counted.migrated_assets, counted.progress_percentage);
