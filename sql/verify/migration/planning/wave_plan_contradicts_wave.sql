-- Each wave stands in migration_waves and in wave_plans. Number, dates, state and figures must be the same in both, or two
-- screens of the application show two truths.
select
  coalesce(plan.engagement_id, wave.engagement_id) || ', wave ' || coalesce(plan.wave_number, wave.wave_number) as row_key,
  case
    when plan.id is null then 'the wave has no plan'
    when wave.id is null then 'the plan has no wave'
    else format(
      'plan: %s, %s to %s, %s of %s assets; wave: %s, %s to %s, %s of %s assets',
      plan.status, plan.planned_start_date::date, plan.planned_end_date::date, plan.completed_assets, plan.total_assets,
      wave.status, wave.planned_start_date::date, wave.planned_end_date::date, wave.completed_assets, wave.total_assets
    )
  end as problem
from (select * from migration.wave_plans where wave_name like 'MOCK:%') as plan
full join (select * from migration.migration_waves where is_mock) as wave
  on wave.engagement_id = plan.engagement_id
  and wave.wave_number = plan.wave_number
where (
  plan.client_account_id, plan.status, plan.planned_start_date, plan.planned_end_date, plan.actual_start_date,
  plan.actual_end_date, plan.total_assets, plan.completed_assets, plan.estimated_cost, plan.estimated_effort_hours::numeric
) is distinct from (
  wave.client_account_id, wave.status, wave.planned_start_date, wave.planned_end_date, wave.actual_start_date,
  wave.actual_end_date, wave.total_assets, wave.completed_assets, wave.estimated_cost, round(wave.estimated_effort_hours::numeric)
);
