-- The type of a dependency names the kind of what is needed: a database, storage, or something that runs an application.
select
  dependency.id::text as row_key,
  format('%s needs %s (%s) as %s', asset.name, needed.name, lower(needed.asset_type::text), dependency.dependency_type) as problem
from migration.asset_dependencies as dependency
join migration.assets as asset on asset.id = dependency.asset_id
join migration.assets as needed on needed.id = dependency.depends_on_asset_id
where dependency.is_mock
  and dependency.dependency_type <> case needed.asset_type
    when 'DATABASE' then 'database'
    when 'STORAGE' then 'storage'
    else 'application'
  end;
