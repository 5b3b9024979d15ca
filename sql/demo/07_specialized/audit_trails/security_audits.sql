--! table: faraday.security_audits
--! mark: ledger
--! key: "timestamp"
--! scaffold: fa9dee342b45 a28dbe2e06c4

-- Audited actions.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    case when seed.chance('security_audits.user_id?', n, 0.85) then user_row.id end as user_id,
    action_word.word as action,
    case when seed.chance('security_audits.ip_address?', n, 0.85) then ip_place.street end as ip_address,
    case when seed.chance('security_audits.user_agent?', n, 0.85) then user_agent_word.word end as user_agent
  from generate_series(1, seed.rows(80)) as n
  left join users as user_row on user_row.position = seed.fan_out('security_audits.user_id', n, (select max(position) from users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('security_audits.action', n)
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('security_audits.ip_place', n)
  left join seed.word as user_agent_word on user_agent_word.kind = 'user_agent' and user_agent_word.position = seed.distinct_position('security_audits.user_agent', n)
),

inserted as (
  insert into faraday.security_audits ("timestamp", user_id, action, resource_type, resource_id, details, ip_address, user_agent)
  select
    "timestamp",
    user_id,
    action,
    seed.pick_weighted('security_audits.resource_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    'SA-' || lpad(seed.int('security_audits.resource_id', n, 1, 999999)::text, 6, '0'),
    case
      when seed.chance('security_audits.details?', n, 0.85) then jsonb_build_object('source', seed.pick('security_audits.details.source', n, 'web', 'api', 'import'), 'version', seed.int('security_audits.details.version', n, 1, 5))::json
    end,
    ip_address,
    user_agent
  from wanted
  where not exists (
    select from faraday.security_audits as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.security_audits', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
