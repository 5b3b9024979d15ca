--! table: migration.assessments
--! mark: text title
--! key: engagement_id, assessment_type, title
--! target: at least 96
--! minimum: 3 per migration.migrations

-- Three assessments for each programme, one for each application that has been looked at, and one for each of four
-- databases. Scores count readiness: 75 and more is low risk, 60 medium, 45 high, less critical.
-- Strategy, wave and monthly costs are the asset's own; costs of a programme are the sums over its live assets.
with

efforts (strategy, hours, rationale, alternative) as (
  -- The same hours as in migration_waves.sql; what does not move costs none there.
  values
    ('rehost', 16, 'Runs unchanged on a virtual machine; rebuilding it would not pay.', 'replatform'),
    ('replatform', 40, 'A managed service takes patching and backup off the team.', 'rehost'),
    ('replace', 48, 'A service of the provider does the same.', 'replatform'),
    ('repurchase', 60, 'The vendor offers the same product as a service.', 'replace'),
    ('refactor', 120, 'The runtime is out of support, and the code is small enough to bring it up to date.', 'rehost'),
    ('rearchitect', 240, 'Its peaks need parts that grow and shrink on their own.', 'refactor'),
    ('retire', 0, 'Hardly used any more; its data goes to the archive.', 'retain'),
    ('retain', 0, 'Tied to equipment on site.', 'replace')
),

kinds (type, subject, first_turn, last_turn, title, description, risk, remedy) as (
  values
    ('SIX_R_ANALYSIS', 'APPLICATION', 1, 12, 'Strategy', 'Which strategy fits, by the answers of its owner and by cost.',
     'Interfaces that nobody has written down', 'Record its traffic for two weeks'),
    ('TECHNICAL_ASSESSMENT', 'DATABASE', 1, 2, 'Technical fitness', 'Version, size and features that the target lacks.',
     'Stored procedures that use features of the engine', 'Test run on a restored copy'),
    ('SECURITY_ASSESSMENT', 'DATABASE', 3, 4, 'Data protection', 'Access rights, encryption, and where copies of the data go.',
     'Accounts shared by several people', 'Personal accounts before the move'),
    ('RISK_ASSESSMENT', null, 62, 72, 'Risks of the programme', 'What can stop or delay it, and what is done about it.',
     'Key people leave before the last wave', 'Two people for every application'),
    ('COST_ANALYSIS', null, 64, 81, 'Costs of the programme', 'What all live assets cost a month today, and what they will cost.',
     'Old and new systems run side by side for longer than planned', 'Old systems go off two weeks after the move'),
    ('BUSINESS_IMPACT', null, 65, 66, 'Business impact of the programme', 'Which departments notice the moves, and for how long.',
     'Moves that meet a month-end closing', 'Calendar agreed with Finance')
),

inventory as (
  select
    asset.*,
    lower(asset.six_r_strategy::text) as strategy,
    client.slug || '/' || engagement.slug as path,
    engagement.start_date,
    engagement.engagement_lead_id,
    progress.completed_at as assessed_at,
    bool_or(asset.migration_status = 'MIGRATED') over (partition by asset.engagement_id) as moving,
    row_number() over (
      partition by asset.engagement_id, asset.asset_type, progress.completed_at is null order by asset.name collate "C"
    ) as turn
  from migration.assets as asset
  join migration.engagements as engagement on engagement.id = asset.engagement_id
  join migration.client_accounts as client on client.id = asset.client_account_id
  left join migration.workflow_progress as progress on progress.asset_id = asset.id and progress.stage = 'Assessment'
  where asset.is_mock
    and asset.status <> 'deleted'
),

drafts as (
  select
    kinds.type, kinds.description, kinds.risk, kinds.remedy,
    kinds.title || ' of ' || case kinds.subject when 'APPLICATION' then application_name else name end as title,
    path || '/' || name || '/' || kinds.type as key,
    client_account_id, engagement_id, migration_id, inventory.id as asset_id, created_by as assessor_id,
    case when moving then 'APPROVED' else 'REVIEWED' end as status,
    assessed_at,
    case migration_complexity when 'Low' then 82 when 'Medium' then 72 else 62 end
      - case criticality when 'Critical' then 10 when 'High' then 4 else 0 end as base_score,
    strategy, migration_wave as wave, lower(migration_complexity) as complexity, business_criticality, department,
    current_monthly_cost as cost_now, estimated_cloud_cost as cost_then, hours
  from inventory
  join kinds on kinds.subject = inventory.asset_type::text and turn between first_turn and last_turn
  left join efforts using (strategy)
  where assessed_at is not null
  union all
  select
    kinds.type, kinds.description, kinds.risk, kinds.remedy,
    kinds.title,
    path || '/' || kinds.type,
    client_account_id, engagement_id, migration_id, null, engagement_lead_id,
    case when moving then 'APPROVED' when type = 'BUSINESS_IMPACT' then 'IN_PROGRESS' else 'REVIEWED' end,
    start_date + interval '24 hours' * first_turn + interval '14 hours',
    last_turn,
    null, null, 'high', 'critical', null,
    sum(current_monthly_cost), sum(estimated_cloud_cost), sum(hours)
  from inventory
  cross join kinds
  left join efforts using (strategy)
  where kinds.subject is null
  group by
    path, client_account_id, engagement_id, migration_id, engagement_lead_id, moving, start_date,
    type, kinds.description, risk, remedy, title, first_turn, last_turn
),

scored as (
  select
    drafts.*,
    case when status <> 'IN_PROGRESS' then
      round((base_score + seed.normal('assessments.overall_score', key, 0, 5))::numeric, 1)
    end as score,
    round((cost_now - cost_then)::numeric, 2) as savings,
    assessed_at + interval '1 hour' * seed.int('assessments.review_date', key, 20, 70) as reviewed_at,
    assessed_at + interval '1 hour' * seed.int('assessments.approval_date', key, 72, 190) as approved_at
  from drafts
)

insert into migration.assessments (
  id, client_account_id, engagement_id, migration_id, asset_id, assessment_type, status, title, description,
  overall_score, risk_level, confidence_level, recommended_strategy, alternative_strategies, strategy_rationale,
  current_cost, estimated_migration_cost, estimated_target_cost, cost_savings_potential, roi_months,
  identified_risks, risk_mitigation, technical_complexity, business_criticality, downtime_requirements, user_impact,
  ai_insights, ai_confidence, ai_model_version, estimated_effort_hours, estimated_duration_days, recommended_wave,
  assessor, assessment_date, review_date, approval_date, created_at, updated_at
)
select
  seed.uuid('assessments', key),
  client_account_id,
  engagement_id,
  migration_id,
  asset_id,
  type::migration.assessmenttype,
  status::migration.assessmentstatus,
  'MOCK: ' || title,
  description,
  score,
  case when score >= 75 then 'LOW' when score >= 60 then 'MEDIUM' when score >= 45 then 'HIGH' when score < 45 then 'CRITICAL' end
    ::migration.risklevel,
  case when score is not null then seed.int('assessments.confidence_level', key, 62, 94) / 100.0 end,
  strategy,
  case when strategy is not null then json_build_array(efforts.alternative) end,
  efforts.rationale,
  round(cost_now::numeric, 2),
  scored.hours * 95,
  round(cost_then::numeric, 2),
  savings,
  case when savings > 0 then ceil(scored.hours * 95 / savings) end,
  json_build_array(json_build_object('risk', risk, 'level', case when score >= 60 then 'medium' else 'high' end)),
  json_build_array(json_build_object('risk', risk, 'measure', remedy)),
  complexity,
  business_criticality,
  case when wave is not null then
    json_build_object('hours', case business_criticality when 'critical' then 2 when 'high' then 4 else 8 end, 'when', 'weekend')
  end,
  department || coalesce(': one interruption in wave ' || wave || '.', ': no move, no interruption.'),
  json_build_object('summary', description, 'sources', json_build_array('inventory', 'owner interview')),
  seed.int('assessments.ai_confidence', key, 66, 93) / 100.0,
  'gpt-4-turbo',
  scored.hours,
  ceil(scored.hours / case when asset_id is null then 48.0 else 8.0 end),
  wave,
  assessor.first_name || ' ' || assessor.last_name,
  assessed_at,
  case when status in ('REVIEWED', 'APPROVED') then reviewed_at end,
  case when status = 'APPROVED' then approved_at end,
  assessed_at,
  case status when 'APPROVED' then approved_at when 'REVIEWED' then reviewed_at else assessed_at end
from scored
left join efforts using (strategy)
left join migration.users as assessor on assessor.id = scored.assessor_id
on conflict (engagement_id, assessment_type, title) do nothing;
