--! table: faraday.circuit_breakers
--! mark: text description
--! key: name
--! scaffold: 503c3df1d887 7a4c5838f5c1

-- Breaker state per service.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

circuit_breaker_policies as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.circuit_breaker_policies as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' breaker' as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('circuit_breakers.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case when seed.chance('circuit_breakers.activity_id?', n, 0.85) then activity.id end as activity_id,
    case when seed.chance('circuit_breakers.policy_id?', n, 0.85) then policy.id end as policy_id
  from generate_series(1, seed.rows(12)) as n
  left join activities as activity
    on activity.position = seed.fan_out('circuit_breakers.activity_id', n, (select max(position) from activities))
  left join circuit_breaker_policies as policy
    on policy.position = seed.fan_out('circuit_breakers.policy_id', n, (select max(position) from circuit_breaker_policies))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('circuit_breakers.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('circuit_breakers.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('circuit_breakers.last_failure_time?', n, 0.8) then (seed.time_between('circuit_breakers.last_failure_time', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_failure_time
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from shaped
)

insert into faraday.circuit_breakers (
  name, description, type, level, status, trigger, threshold, failure_count, last_failure_time,
  last_success_time, reset_timeout, meta_data, created_at, updated_at, activity_id, policy_id
)
select
  name,
  description,
  seed.pick('circuit_breakers.type', n, 'ACTIVITY', 'SERVICE', 'API', 'DATABASE', 'EXTERNAL', 'CUSTOM')::faraday.circuit_breaker_type_enum,
  seed.pick_weighted('circuit_breakers.level', n, array['HIGH', 'MEDIUM', 'LOW', 'NONE'], array[4, 8, 4, 2])::faraday.circuit_breaker_level_enum,
  seed.pick_weighted('circuit_breakers.status', n, array['CLOSED', 'OPEN', 'HALF_OPEN'], array[8, 4, 4])::faraday.circuit_breaker_status_enum,
  seed.pick('circuit_breakers.trigger', n, 'MANUAL', 'AUTOMATIC', 'SCHEDULED', 'THRESHOLD', 'POLICY')::faraday.circuit_breaker_trigger_enum,
  seed.int('circuit_breakers.threshold', n, 1, 10) * 10,
  case
    when seed.chance('circuit_breakers.failure_count?', n, 0.85) then seed.amount('circuit_breakers.failure_count', n, 0, 40, 0)
  end,
  last_failure_time,
  case
    when seed.chance('circuit_breakers.last_success_time?', n, 0.8) then (seed.time_between('circuit_breakers.last_success_time', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('circuit_breakers.reset_timeout?', n, 0.85) then seed.int('circuit_breakers.reset_timeout', n, 1, 120) * 30
  end,
  case
    when seed.chance('circuit_breakers.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('circuit_breakers.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('circuit_breakers.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('circuit_breakers.meta_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('circuit_breakers.updated_at?', n, 0.9) then (seed.time_between('circuit_breakers.updated_at', n, (last_failure_time at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  activity_id,
  policy_id
from detailed
on conflict (name) do nothing;
