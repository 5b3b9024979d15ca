-- An assessment of an asset recommends what the asset's plan says, for the same money, under the same client.
select
  assessment.id || ' ' || assessment.title as row_key,
  format(
    'recommends %s in wave %s for %s instead of %s USD a month; the asset says %s, wave %s, %s instead of %s USD',
    assessment.recommended_strategy, assessment.recommended_wave, assessment.estimated_target_cost, assessment.current_cost,
    asset.six_r_strategy, asset.migration_wave, asset.estimated_cloud_cost, asset.current_monthly_cost
  ) as problem
from migration.assessments as assessment
join migration.assets as asset on asset.id = assessment.asset_id
where assessment.title like 'MOCK:%'
  and (
    assessment.engagement_id, assessment.client_account_id, assessment.migration_id, assessment.recommended_strategy,
    assessment.recommended_wave, assessment.current_cost, assessment.estimated_target_cost, assessment.business_criticality
  ) is distinct from (
    asset.engagement_id, asset.client_account_id, asset.migration_id, lower(asset.six_r_strategy::text)::varchar,
    asset.migration_wave, asset.current_monthly_cost, asset.estimated_cloud_cost, asset.business_criticality
  );
