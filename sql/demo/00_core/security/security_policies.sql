--! table: faraday.security_policies
--! mark: text description
--! key: name
--! scaffold: 28f1b23ca4d1 6f725266a528

-- Security policies.
with

wanted as (
  select
    n,
    (seed.office_time('security_policies.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' policy' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(120)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('security_policies.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('security_policies.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('security_policies.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.security_policies (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, name, description, policy_type, rules, priority, is_active, policy_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('security_policies.last_accessed_at?', n, 0.8) then (seed.time_between('security_policies.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('security_policies.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('security_policies.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('security_policies.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('security_policies.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('security_policies.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('security_policies.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('security_policies.retention_period?', n, 0.85) then seed.int('security_policies.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('security_policies.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  name,
  description,
  seed.pick_weighted('security_policies.policy_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  jsonb_build_object('source', seed.pick('security_policies.rules.source', n, 'web', 'api', 'import'), 'version', seed.int('security_policies.rules.version', n, 1, 5))::json,
  case when seed.chance('security_policies.priority?', n, 0.85) then seed.int('security_policies.priority', n, 1, 5) end,
  case
    when seed.chance('security_policies.is_active?', n, 0.85) then seed.chance('security_policies.is_active', n, 0.9)
  end,
  case
    when seed.chance('security_policies.policy_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('security_policies.policy_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('security_policies.policy_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('security_policies.policy_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (name) do nothing;
