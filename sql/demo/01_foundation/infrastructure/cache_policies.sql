--! table: faraday.cache_policies
--! mark: text description
--! key: name
--! scaffold: 38b2eea50b95 8a228466b1a1

-- Cache lifetime rules.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' policy' as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('cache_policies.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(8)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('cache_policies.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('cache_policies.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.cache_policies (name, description, ttl, max_size, priority, policy_metadata, created_at, updated_at)
select
  name,
  description,
  case when seed.chance('cache_policies.ttl?', n, 0.85) then seed.int('cache_policies.ttl', n, 1, 120) * 30 end,
  case
    when seed.chance('cache_policies.max_size?', n, 0.85) then seed.amount('cache_policies.max_size', n, 1, 200, 0)
  end,
  case
    when seed.chance('cache_policies.priority?', n, 0.85) then seed.pick_weighted('cache_policies.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1])
  end,
  case
    when seed.chance('cache_policies.policy_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('cache_policies.policy_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('cache_policies.policy_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('cache_policies.policy_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('cache_policies.updated_at?', n, 0.9) then (seed.time_between('cache_policies.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
