--! table: faraday.audit_logs
--! mark: ledger
--! key: created_at
--! scaffold: 40d9c3864236 b45a06fd902e

-- General action trail.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    case when seed.chance('audit_logs.user_id?', n, 0.85) then user_row.id end as user_id,
    action_word.word as action,
    case when seed.chance('audit_logs.ip_address?', n, 0.85) then ip_place.street end as ip_address,
    case when seed.chance('audit_logs.user_agent?', n, 0.85) then user_agent_word.word end as user_agent,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(300)) as n
  left join users as user_row on user_row.position = seed.fan_out('audit_logs.user_id', n, (select max(position) from users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('audit_logs.action', n)
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('audit_logs.ip_place', n)
  left join seed.word as user_agent_word on user_agent_word.kind = 'user_agent' and user_agent_word.position = seed.distinct_position('audit_logs.user_agent', n)
),

inserted as (
  insert into faraday.audit_logs (
    user_id, action, resource_type, resource_id, details, ip_address, user_agent, created_at, updated_at
  )
  select
    user_id,
    action,
    seed.pick_weighted('audit_logs.resource_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    case when seed.chance('audit_logs.resource_id?', n, 0.85) then seed.int('audit_logs.resource_id', n, 1, 100) end,
    case
      when seed.chance('audit_logs.details?', n, 0.85) then jsonb_build_object('source', seed.pick('audit_logs.details.source', n, 'web', 'api', 'import'), 'version', seed.int('audit_logs.details.version', n, 1, 5))::json
    end,
    ip_address,
    user_agent,
    created_at,
    case
      when seed.chance('audit_logs.updated_at?', n, 0.9) then (seed.time_between('audit_logs.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.audit_logs as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.audit_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
