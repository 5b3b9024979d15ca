-- An import session says how many assets it has brought; as many name it as their source.
select
  session.id || ' ' || session.session_name as row_key,
  format(
    'the session says %s assets from %s records, %s assets name it',
    session.total_assets_processed, session.total_records_imported, count(asset.id)
  ) as problem
from migration.data_import_sessions as session
left join migration.assets as asset on asset.session_id = session.id and asset.is_mock
where session.is_mock
group by session.id
having count(asset.id) <> session.total_assets_processed
  or session.total_records_imported < session.total_assets_processed;
