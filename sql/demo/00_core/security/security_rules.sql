--! table: faraday.security_rules
--! mark: text description
--! key: policy_id, name
--! scaffold: b5c426c286e9 e760a6416096

-- Rules of a policy.
with

security_policies as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.security_policies as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('security_rules.created_at', n, greatest(policy.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    policy.id as policy_id,
    initcap(name_word.word) || ' rule' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(240)) as n
  left join security_policies as policy
    on policy.position = seed.fan_out('security_rules.policy_id', n, (select max(position) from security_policies))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('security_rules.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('security_rules.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('security_rules.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by policy_id, lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.security_rules (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, policy_id, name, description, rule_type, severity, conditions, actions, is_active, rule_metadata,
  priority
)
select
  created_at,
  updated_at,
  case
    when seed.chance('security_rules.last_accessed_at?', n, 0.8) then (seed.time_between('security_rules.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('security_rules.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('security_rules.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('security_rules.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('security_rules.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('security_rules.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('security_rules.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('security_rules.retention_period?', n, 0.85) then seed.int('security_rules.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('security_rules.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  policy_id,
  name,
  description,
  seed.pick_weighted('security_rules.rule_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('security_rules.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  jsonb_build_object('source', seed.pick('security_rules.conditions.source', n, 'web', 'api', 'import'), 'version', seed.int('security_rules.conditions.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('security_rules.actions.source', n, 'web', 'api', 'import'), 'version', seed.int('security_rules.actions.version', n, 1, 5))::json,
  case when seed.chance('security_rules.is_active?', n, 0.85) then seed.chance('security_rules.is_active', n, 0.9) end,
  case
    when seed.chance('security_rules.rule_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('security_rules.rule_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('security_rules.rule_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('security_rules.rule_metadata.attempt', n, 1, 3))::json
  end,
  case when seed.chance('security_rules.priority?', n, 0.85) then seed.int('security_rules.priority', n, 1, 5) end
from detailed
on conflict (policy_id, name) do nothing;
