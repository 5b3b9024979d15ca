--! table: faraday.cache_entries
--! mark: ledger
--! key: key
--! scaffold: 03536b6a482d d8126ddc7de8

-- Cached keys and values.
with

cache_policies as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.cache_policies as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    case when seed.chance('cache_entries.policy_id?', n, 0.85) then policy.id end as policy_id,
    (seed.office_time('cache_entries.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(200)) as n
  left join cache_policies as policy
    on policy.position = seed.fan_out('cache_entries.policy_id', n, (select max(position) from cache_policies))
),

inserted as (
  insert into faraday.cache_entries (key, value, policy_id, status, created_at, updated_at, expires_at, entry_metadata)
  select
    'CE-' || lpad(n::text, 6, '0'),
    case
      when seed.chance('cache_entries.value?', n, 0.85) then jsonb_build_object('source', seed.pick('cache_entries.value.source', n, 'web', 'api', 'import'), 'version', seed.int('cache_entries.value.version', n, 1, 5))::json
    end,
    policy_id,
    case
      when seed.chance('cache_entries.status?', n, 0.85) then seed.pick_weighted('cache_entries.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    created_at,
    case
      when seed.chance('cache_entries.updated_at?', n, 0.9) then (seed.time_between('cache_entries.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('cache_entries.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('cache_entries.expires_at', n, 30, 730)
    end,
    case
      when seed.chance('cache_entries.entry_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('cache_entries.entry_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('cache_entries.entry_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('cache_entries.entry_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  on conflict (key) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.cache_entries', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
