-- Tables of the given schemas ($1): live and dead rows as the statistics collector counts them, and their size with indexes.
select
  statistics.schemaname as schema_name,
  statistics.relname as table_name,
  statistics.n_live_tup as live_rows,
  statistics.n_dead_tup as dead_rows,
  greatest(statistics.last_vacuum, statistics.last_autovacuum) as vacuumed_at,
  greatest(statistics.last_analyze, statistics.last_autoanalyze) as analyzed_at,
  pg_total_relation_size(statistics.relid) as bytes
from pg_catalog.pg_stat_user_tables as statistics
where statistics.schemaname = any ($1::text[])
order by bytes desc, schema_name, table_name
