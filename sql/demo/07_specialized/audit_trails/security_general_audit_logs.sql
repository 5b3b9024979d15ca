--! table: faraday.security_general_audit_logs
--! mark: ledger
--! key: "timestamp"
--! scaffold: 7b597837e5a5 0fca0c5a2f10

-- Security trail by module.
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
    case when seed.chance('security_general_audit_logs.user_id?', n, 0.85) then user_row.id end as user_id,
    action_word.word as action,
    module_word.word as module
  from generate_series(1, seed.rows(200)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('security_general_audit_logs.user_id', n, (select max(position) from users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('security_general_audit_logs.action', n)
  left join seed.word as module_word on module_word.kind = 'sentence' and module_word.position = seed.distinct_position('security_general_audit_logs.module', n)
),

inserted as (
  insert into faraday.security_general_audit_logs ("timestamp", user_id, action, module, details)
  select
    "timestamp",
    user_id,
    action,
    module,
    case
      when seed.chance('security_general_audit_logs.details?', n, 0.85) then jsonb_build_object('source', seed.pick('security_general_audit_logs.details.source', n, 'web', 'api', 'import'), 'version', seed.int('security_general_audit_logs.details.version', n, 1, 5))::json
    end
  from wanted
  where not exists (
    select from faraday.security_general_audit_logs as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.security_general_audit_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
