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
  select migration_id, start_date as at, 'INFO' as level, 'DISCOVERY' as phase, 'programme_started' as action, lead as actor,
    engagement_name || ' started; to be done by ' || to_char(target_completion_date at time zone 'UTC', 'YYYY-MM-DD') as message
  from programmes
  union all
  select migration_id, session.started_at, 'INFO', 'DISCOVERY', 'import_started', analyst.email,
    session.session_display_name || ': reading ' || session.source_filename
  from programmes
  join migration.data_import_sessions as session using (engagement_id)
  join migration.users as analyst on analyst.id = session.created_by
  where session.is_mock
  union all
  select migration_id, session.completed_at, 'INFO', 'DISCOVERY', 'assets_created', 'agent:inventory',
    session.session_display_name || ': ' || session.total_assets_processed || ' assets created, data quality '
      || session.data_quality_score || ' of 100'
  from programmes
  join migration.data_import_sessions as session using (engagement_id)
  where session.is_mock
  union all
  select migration_id, start_date + interval '31 days 10 hours', 'INFO', 'ASSESS', 'phase_started', lead,
    'Assessment started for ' || live || ' assets'
  from programmes
  join inventories using (engagement_id)
  union all
  select migration_id, asset.updated_at, 'WARNING', 'ASSESS', 'asset_deleted', 'agent:inventory',
    asset.name || ' no longer answers: its owner has switched it off, removed from the inventory'
  from programmes
  join migration.assets as asset using (engagement_id)
  where asset.is_mock
    and asset.status = 'deleted'
  union all
  select assessment.migration_id, assessment.assessment_date + interval '1 hour', 'INFO', 'ASSESS', 'assessment_finished', lead,
    substr(assessment.title, 7) || ': ' || lower(assessment.risk_level::text) || ' risk, score ' || assessment.overall_score
  from programmes
  join migration.assessments as assessment using (engagement_id)
  where assessment.title like 'MOCK:%'
    and assessment.asset_id is null
    and assessment.overall_score is not null
)
select * from events
