-- A correction of the analysis concerns an asset of that engagement, says something other than the analysis did, and the
-- asset has the type that the correction asks for. The file it names is one that the engagement imported before.
select
  entry.id || ' ' || coalesce(entry.user_corrections ->> 'asset', 'no asset') as row_key,
  format(
    '%s said %s, corrected to %s in %s; the asset is %s, imported %s', entry.original_analysis ->> 'asset',
    entry.original_analysis ->> 'asset_type', entry.asset_type_override, entry.filename,
    coalesce(asset.asset_type::text, 'not there'), import.completed_at
  ) as problem
from migration.feedback as entry
left join migration.assets as asset
  on asset.engagement_id = entry.engagement_id and asset.asset_name = entry.user_corrections ->> 'asset'
left join migration.data_imports as import on import.session_id = asset.session_id and import.source_filename = entry.filename
where entry.feedback_type = 'cmdb_analysis'
  and seed.is_demo(entry.id)
  and (
    asset.id is null
    or import.id is null
    or import.completed_at > entry.created_at
    or upper(entry.asset_type_override) <> asset.asset_type::text
    or entry.asset_type_override = entry.original_analysis ->> 'asset_type'
  );
