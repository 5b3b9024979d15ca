--! table: faraday.dashboard_audit_logs
--! mark: ledger
--! key: created_at
--! scaffold: 1077c1527ca5 d47582e9b1a6

-- Dashboard action trail.
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
    left(action_word.word, 100) as action,
    case when seed.chance('dashboard_audit_logs.user_id?', n, 0.85) then user_row.id end as user_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(200)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_audit_logs.user_id', n, (select max(position) from users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('dashboard_audit_logs.action', n)
),

inserted as (
  insert into faraday.dashboard_audit_logs (action, resource_type, resource_id, user_id, details, created_at)
  select
    action,
    seed.pick_weighted('dashboard_audit_logs.resource_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    'DAL-' || lpad(seed.int('dashboard_audit_logs.resource_id', n, 1, 999999)::text, 6, '0'),
    user_id,
    case
      when seed.chance('dashboard_audit_logs.details?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_audit_logs.details.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_audit_logs.details.version', n, 1, 5))::json
    end,
    created_at
  from wanted
  where not exists (
    select from faraday.dashboard_audit_logs as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_audit_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
