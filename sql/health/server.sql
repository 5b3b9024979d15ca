-- Connections against their limit, size of the database, and how often a block was found in memory.
select
  (select count(*) from pg_catalog.pg_stat_activity where backend_type = 'client backend') as connections,
  current_setting('max_connections')::integer as max_connections,
  pg_database_size(current_database()) as bytes,
  (
    select blks_hit::numeric / nullif(blks_hit + blks_read, 0)
    from pg_catalog.pg_stat_database
    where datname = current_database()
  ) as cache_hits
