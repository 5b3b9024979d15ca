--! table: faraday.circuit_breaker_policies
--! mark: text description
--! key: name
--! scaffold: 8695afab5d1b 7c5d59b93d92

-- Breaker thresholds and timeouts.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' policy' as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('circuit_breaker_policies.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(6)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('circuit_breaker_policies.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('circuit_breaker_policies.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.circuit_breaker_policies (
  name, description, type, level, is_active, failure_threshold, reset_timeout, half_open_timeout, max_failures,
  error_threshold, success_threshold, meta_data, created_at, updated_at
)
select
  name,
  description,
  seed.pick('circuit_breaker_policies.type', n, 'ACTIVITY', 'SERVICE', 'API', 'DATABASE', 'EXTERNAL', 'CUSTOM')::faraday.circuit_breaker_type_enum,
  seed.pick_weighted('circuit_breaker_policies.level', n, array['HIGH', 'MEDIUM', 'LOW', 'NONE'], array[4, 8, 4, 2])::faraday.circuit_breaker_level_enum,
  case
    when seed.chance('circuit_breaker_policies.is_active?', n, 0.85) then seed.chance('circuit_breaker_policies.is_active', n, 0.9)
  end,
  seed.int('circuit_breaker_policies.failure_threshold', n, 1, 10) * 10,
  seed.int('circuit_breaker_policies.reset_timeout', n, 1, 120) * 30,
  case
    when seed.chance('circuit_breaker_policies.half_open_timeout?', n, 0.85) then seed.int('circuit_breaker_policies.half_open_timeout', n, 1, 120) * 30
  end,
  case
    when seed.chance('circuit_breaker_policies.max_failures?', n, 0.85) then seed.amount('circuit_breaker_policies.max_failures', n, 0, 5, 0)
  end,
  case
    when seed.chance('circuit_breaker_policies.error_threshold?', n, 0.85) then seed.int('circuit_breaker_policies.error_threshold', n, 1, 10) * 10
  end,
  case
    when seed.chance('circuit_breaker_policies.success_threshold?', n, 0.85) then seed.int('circuit_breaker_policies.success_threshold', n, 1, 10) * 10
  end,
  case
    when seed.chance('circuit_breaker_policies.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('circuit_breaker_policies.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('circuit_breaker_policies.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('circuit_breaker_policies.meta_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('circuit_breaker_policies.updated_at?', n, 0.9) then (seed.time_between('circuit_breaker_policies.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
