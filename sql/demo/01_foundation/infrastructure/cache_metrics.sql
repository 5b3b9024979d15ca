--! table: faraday.cache_metrics
--! mark: ledger
--! key: entry_id
--! scaffold: 6830dce85718 99edfbb1a42d

-- Hits and misses per entry.
with

cache_entries as (
  select
    row_of.id,
    row_number() over (order by row_of.key)::integer as position
  from faraday.cache_entries as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.cache_entries' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    entry.id as entry_id,
    (seed.office_time('cache_metrics.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(50)) as n
  left join cache_entries as entry on entry.position = n
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('cache_metrics.last_accessed?', n, 0.8) then (seed.time_between('cache_metrics.last_accessed', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed
  from wanted
),

inserted as (
  insert into faraday.cache_metrics (
    entry_id, hits, misses, last_accessed, size_bytes, metrics_metadata, created_at, updated_at
  )
  select
    entry_id,
    case when seed.chance('cache_metrics.hits?', n, 0.85) then seed.amount('cache_metrics.hits', n, 0, 5000, 0) end,
    case when seed.chance('cache_metrics.misses?', n, 0.85) then seed.int('cache_metrics.misses', n, 1, 100) end,
    last_accessed,
    case
      when seed.chance('cache_metrics.size_bytes?', n, 0.85) then seed.amount('cache_metrics.size_bytes', n, 2000, 8000000, 0)
    end,
    case
      when seed.chance('cache_metrics.metrics_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('cache_metrics.metrics_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('cache_metrics.metrics_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('cache_metrics.metrics_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('cache_metrics.updated_at?', n, 0.9) then (seed.time_between('cache_metrics.updated_at', n, (last_accessed at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from shaped
  on conflict (entry_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.cache_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
