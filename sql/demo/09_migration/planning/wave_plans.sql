--! table: migration.wave_plans
--! mark: text wave_name
--! key: engagement_id, wave_number
--! target: at least 18
--! minimum: 3 per migration.engagements

-- The plan behind each wave: same dates, figures and state as migration_waves, with what has to be true before it starts
-- and how its success is told.
with

checklists (wave_number, condition, constraint_text, success, advice) as (
  values
    (1, 'Landing zone approved by security', 'Two cut-overs a night at most', 'All test systems answer from the new network',
     'Move the test copies of one application together'),
    (2, 'Restore from cloud backup rehearsed', 'No cut-over in the last week of a month', 'No urgent ticket in the first week',
     'Move each database in the night before its application'),
    (3, 'Rehearsal with the business done twice', 'No cut-over in December', 'Month-end closing runs on time at the target',
     'Keep the old systems ready for two weeks')
),

complexity as (
  -- Low, medium and high complexity count 20, 50 and 80.
  select
    engagement_id,
    migration_wave as wave_number,
    round(avg(case migration_complexity when 'Low' then 20 when 'Medium' then 50 else 80 end), 1) as score
  from migration.assets
  where is_mock
    and status <> 'deleted'
    and migration_wave is not null
  group by engagement_id, migration_wave
),

waves as (
  select
    wave.*,
    client.slug || '/' || engagement.slug || '/' || wave.wave_number as key,
    'MOCK: ' || client.name || ': ' || engagement.name as programme_name
  from migration.migration_waves as wave
  join migration.engagements as engagement on engagement.id = wave.engagement_id
  join migration.client_accounts as client on client.id = wave.client_account_id
  where wave.is_mock
)

insert into migration.wave_plans (
  id, client_account_id, engagement_id, migration_id, wave_number, wave_name, description,
  planned_start_date, planned_end_date, actual_start_date, actual_end_date, total_assets, completed_assets,
  estimated_effort_hours, estimated_cost, prerequisites, dependencies, constraints, overall_risk_level, complexity_score,
  success_criteria, status, progress_percentage, ai_recommendations, optimization_score, created_at, updated_at
)
select
  seed.uuid('wave_plans', waves.key),
  waves.client_account_id,
  waves.engagement_id,
  programme.id,
  waves.wave_number,
  'MOCK: ' || waves.name,
  waves.description,
  waves.planned_start_date,
  waves.planned_end_date,
  waves.actual_start_date,
  waves.actual_end_date,
  waves.total_assets,
  waves.completed_assets,
  waves.estimated_effort_hours::integer,
  waves.estimated_cost,
  json_build_array(checklists.condition, 'Owners of all ' || waves.total_assets || ' assets informed'),
  case
    when waves.wave_number > 1 then json_build_array(json_build_object('wave', waves.wave_number - 1, 'state', 'completed'))
    else json_build_array()
  end,
  json_build_array(checklists.constraint_text, 'Change window Saturday 20:00 to Sunday 06:00 UTC'),
  (array['LOW', 'MEDIUM', 'HIGH'])[waves.wave_number]::migration.risklevel,
  complexity.score,
  json_build_array(checklists.success, 'Monitoring shows no gap longer than the change window'),
  waves.status,
  round(100.0 * waves.completed_assets / waves.total_assets, 1),
  json_build_array(checklists.advice),
  seed.int('wave_plans.optimization_score', waves.key, 64, 91),
  waves.created_at,
  waves.updated_at
from waves
left join checklists on checklists.wave_number = waves.wave_number
left join complexity on complexity.engagement_id = waves.engagement_id and complexity.wave_number = waves.wave_number
left join migration.migrations as programme on programme.name = waves.programme_name
on conflict (engagement_id, wave_number) do nothing;
