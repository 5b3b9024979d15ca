--! table: migration.migration_logs
--! mark: ledger
--! key: migration_id, timestamp, message
--! target: at least 66
--! minimum: 10 per migration.migrations

-- What has happened in each programme, from the first import to the wave under way; every figure is counted.
-- A log has neither a natural key nor room for a mark, so the ledger keeps the ids.
with

programmes as (
  select
    programme.id as migration_id,
    programme.name,
    engagement.id as engagement_id,
    engagement.name as engagement_name,
    engagement.start_date,
    engagement.target_completion_date,
    coalesce(lead.email, 'agent:planner') as lead
  from migration.migrations as programme
  join migration.engagements as engagement on engagement.is_mock
  join migration.client_accounts as client
    on client.id = engagement.client_account_id
    and programme.name = 'MOCK: ' || client.name || ': ' || engagement.name
  left join migration.users as lead on lead.id = engagement.engagement_lead_id
),

inventories as (
  select
    engagement_id,
    count(*) as live,
    count(*) filter (where migration_status <> 'DISCOVERED') as assessed,
    count(*) filter (where migration_wave is null) as not_moving,
    round(sum(current_monthly_cost)) as cost_now,
    round(sum(estimated_cloud_cost)) as cost_then
  from migration.assets
  where is_mock
    and status <> 'deleted'
  group by engagement_id
),

events as (
  select programmes.migration_id, start_date + interval '9 hours' as at, 'INFO' as level, 'DISCOVERY' as phase,
    'programme_started' as action, lead as actor,
    engagement_name || ' started; to be done by ' || to_char(target_completion_date at time zone 'UTC', 'YYYY-MM-DD') as message
  from programmes
  union all
  select programmes.migration_id, session.started_at, 'INFO', 'DISCOVERY', 'import_started', analyst.email,
    session.session_display_name || ': reading ' || session.source_filename
  from programmes
  join migration.data_import_sessions as session using (engagement_id)
  join migration.users as analyst on analyst.id = session.created_by
  where session.is_mock
  union all
  select programmes.migration_id, session.completed_at, 'INFO', 'DISCOVERY', 'assets_created', 'agent:inventory',
    session.session_display_name || ': ' || session.total_assets_processed || ' assets created, data quality '
      || session.data_quality_score || ' of 100'
  from programmes
  join migration.data_import_sessions as session using (engagement_id)
  where session.is_mock
  union all
  select programmes.migration_id, start_date + interval '24 hours' * 31 + interval '10 hours', 'INFO', 'ASSESS',
    'phase_started', lead,
    'Assessment started for ' || live || ' assets'
  from programmes
  join inventories using (engagement_id)
  union all
  select programmes.migration_id, asset.updated_at, 'WARNING', 'ASSESS', 'asset_deleted', 'agent:inventory',
    asset.name || ' no longer answers: its owner has switched it off, removed from the inventory'
  from programmes
  join migration.assets as asset using (engagement_id)
  where asset.is_mock
    and asset.status = 'deleted'
  union all
  select programmes.migration_id, assessment.assessment_date + interval '1 hour', 'INFO', 'ASSESS', 'assessment_finished', lead,
    substr(assessment.title, 7) || ': ' || lower(assessment.risk_level::text) || ' risk, score ' || assessment.overall_score
  from programmes
  join migration.assessments as assessment using (engagement_id)
  where assessment.title like 'MOCK:%'
    and assessment.asset_id is null
    and assessment.overall_score is not null
  union all
  select programmes.migration_id, max(progress.completed_at), 'INFO', 'ASSESS', 'assessment_progress', 'agent:planner',
    assessed || ' of ' || live || ' assets assessed; ' || cost_now || ' USD a month today, ' || cost_then || ' USD expected'
  from programmes
  join inventories using (engagement_id)
  join migration.assets as asset using (engagement_id)
  join migration.workflow_progress as progress on progress.asset_id = asset.id and progress.stage = 'Assessment'
  where asset.is_mock
  group by programmes.migration_id, assessed, live, cost_now, cost_then
  union all
  -- A programme that has not begun to move has drafted its waves, not yet planned them.
  select programmes.migration_id, min(wave.created_at), 'INFO',
    case when count(wave.actual_start_date) > 0 then 'PLAN' else 'ASSESS' end, 'waves_planned', lead,
    count(*) || ' waves laid out for ' || sum(wave.total_assets) || ' assets; ' || not_moving || ' stay or are retired'
  from programmes
  join inventories using (engagement_id)
  join migration.migration_waves as wave using (engagement_id)
  where wave.is_mock
  group by programmes.migration_id, not_moving, lead
  union all
  select programmes.migration_id, wave.actual_start_date, 'INFO', 'EXECUTE', 'wave_started', lead,
    'Wave ' || wave.wave_number || ' started with ' || wave.total_assets || ' assets'
  from programmes
  join migration.migration_waves as wave using (engagement_id)
  where wave.is_mock
    and wave.actual_start_date is not null
  union all
  select programmes.migration_id, asset.updated_at, 'INFO', 'EXECUTE', 'assets_moved', 'agent:migration',
    coalesce(asset.application_name, 'Shared services') || ' moved in wave ' || asset.migration_wave || ': '
      || string_agg(asset.name, ', ' order by asset.name collate "C")
  from programmes
  join migration.assets as asset using (engagement_id)
  where asset.is_mock
    and asset.migration_status = 'MIGRATED'
  group by programmes.migration_id, asset.updated_at, asset.application_name, asset.migration_wave
  union all
  select programmes.migration_id, wave.actual_end_date + interval '2 hours',
    case when wave.actual_cost > wave.estimated_cost then 'WARNING' else 'INFO' end, 'EXECUTE', 'wave_completed', lead,
    'Wave ' || wave.wave_number || ' completed: ' || wave.completed_assets || ' assets moved for ' || wave.actual_cost
      || ' USD, ' || wave.estimated_cost || ' USD were planned'
  from programmes
  join migration.migration_waves as wave using (engagement_id)
  where wave.is_mock
    and wave.actual_end_date is not null
),

inserted as (
  insert into migration.migration_logs (migration_id, timestamp, level, message, details, phase, user_id, action)
  select
    events.migration_id,
    events.at,
    events.level,
    events.message,
    json_build_object('source', case when events.actor like 'agent:%' then 'agent' else 'person' end),
    events.phase::migration.migrationphase,
    events.actor,
    events.action
  from events
  where not exists (
    select from migration.migration_logs as present
    where present.migration_id = events.migration_id
      and present.timestamp = events.at
      and present.message = events.message
  )
  order by events.at, events.migration_id, events.message  -- so that the serial ids follow time
  returning id
)

insert into seed.demo_row (table_name, key)
select 'migration.migration_logs', id::text
from inserted
on conflict do nothing;
