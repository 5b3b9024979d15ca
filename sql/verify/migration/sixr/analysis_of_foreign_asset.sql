-- The applications of an analysis are assets of its own engagement; anything else would show one client another's inventory.
-- Ids stand in JSON, where no foreign key looks.
select
  analysis.id || ' ' || analysis.name as row_key,
  format('is about asset %s of engagement %s, itself of %s', application_id, coalesce(asset.engagement_id::text, 'none'),
    analysis.engagement_id) as problem
from migration.sixr_analyses as analysis
cross join lateral json_array_elements_text(analysis.application_ids) as application_id
left join migration.assets as asset on asset.id::text = application_id
where asset.engagement_id is distinct from analysis.engagement_id;
