-- Indexes of the given schemas ($1) with how often they were used since the statistics began.
select
  statistics.schemaname as schema_name,
  statistics.relname as table_name,
  statistics.indexrelname as index_name,
  statistics.idx_scan as scans,
  pg_relation_size(statistics.indexrelid) as bytes,
  (select stats_reset from pg_catalog.pg_stat_database where datname = current_database()) as since
from pg_catalog.pg_stat_user_indexes as statistics
where statistics.schemaname = any ($1::text[])
order by bytes desc, schema_name, table_name, index_name
