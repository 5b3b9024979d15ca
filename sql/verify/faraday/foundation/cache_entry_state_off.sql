-- An entry is fresh until the time of its policy has run out; its hit rate is the share of hits, and nobody asks for it before it
-- was written.
select
  entry.key as row_key,
  format('%s, %s to %s; %s hits, %s misses, rate %s', entry.status, entry.created_at, entry.expires_at, measured.hits,
    measured.misses,
    measured.metrics_metadata ->> 'hit_rate') as problem
from faraday.cache_entries as entry
join faraday.cache_policies as policy on policy.id = entry.policy_id
left join faraday.cache_metrics as measured on measured.entry_id = entry.id
where policy.description like 'MOCK:%'
  and (
    entry.expires_at <> entry.created_at + interval '1 second' * policy.ttl
    or (entry.status = 'fresh') is distinct from (entry.expires_at > (seed.now() at time zone 'UTC'))
    or octet_length(entry.value::text) > policy.max_size
    or abs(
      (measured.metrics_metadata ->> 'hit_rate')::numeric - measured.hits::numeric / (measured.hits + measured.misses)
    ) > 0.001
    or measured.last_accessed not between entry.created_at and (seed.now() at time zone 'UTC')
  );
