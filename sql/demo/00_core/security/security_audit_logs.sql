--! table: faraday.security_audit_logs
--! mark: ledger
--! key: "timestamp"
--! scaffold: c4677372f38b b8eba655fc91

-- Security trail.
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
    action_word.word as action,
    user_row.id as user_id
  from generate_series(1, seed.rows(1000)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('security_audit_logs.user_id', n, (select max(position) from users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('security_audit_logs.action', n)
),

inserted as (
  insert into faraday.security_audit_logs ("timestamp", action, resource_type, resource_id, user_id, details)
  select
    "timestamp",
    action,
    seed.pick_weighted('security_audit_logs.resource_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    seed.int('security_audit_logs.resource_id', n, 1, 100),
    user_id,
    case
      when seed.chance('security_audit_logs.details?', n, 0.85) then jsonb_build_object('source', seed.pick('security_audit_logs.details.source', n, 'web', 'api', 'import'), 'version', seed.int('security_audit_logs.details.version', n, 1, 5))::json
    end
  from wanted
  where not exists (
    select from faraday.security_audit_logs as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.security_audit_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
