--! table: faraday.cache_metrics
--! mark: parent entry_id
--! key: entry_id

-- How often the first fifty entries were asked for. The first question after an entry was written misses, later ones hit until
-- its time runs out; afterwards every question misses. Young entries have been asked less often than old ones. The hit rate is
-- the share of hits in both.
with

entries as (
  select
    entry.*,
    policy.name as policy,
    policy.ttl,
    (entry.entry_metadata ->> 'bytes')::integer as bytes,
    least(entry.expires_at, seed.now() at time zone 'UTC') - entry.created_at as alive,
    row_number() over (order by mod(abs(seed.hash('cache_metrics.entry_id', entry.key) / 2), 97), entry.key collate "C") as place
  from faraday.cache_entries as entry
  join faraday.cache_policies as policy on policy.id = entry.policy_id
  where policy.description like 'MOCK:%'
),

measured as (
  select
    n,
    entries.*,
    -- Two to nine questions in a tenth of the time to live.
    greatest(1, round((extract(epoch from alive) / ttl * 10 * seed.int('cache_metrics.hits', n, 2, 9))::numeric))::integer
      as hits,
    1 + case when status = 'expired' then seed.int('cache_metrics.misses', n, 0, 3) else 0 end as misses
  from generate_series(1, seed.rows(50)) as n
  left join entries on entries.place = n
)

insert into faraday.cache_metrics (entry_id, hits, misses, last_accessed, size_bytes, metrics_metadata, created_at, updated_at)
select
  id,
  hits,
  misses,
  date_trunc('second', created_at + alive * 0.97),
  bytes,
  json_build_object('hit_rate', round(hits::numeric / (hits + misses), 3), 'requests', hits + misses, 'policy', policy,
    'kilobytes_saved', round(hits * bytes / 1024.0, 1)),
  created_at,
  date_trunc('second', created_at + alive * 0.97)
from measured
on conflict (entry_id) do nothing;
