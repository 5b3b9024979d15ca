--! table: faraday.dashboard_context_backups
--! mark: ledger
--! key: created_at
--! scaffold: 3fdaff65c8e2 bd5f4789ccf9

-- Context copies, dashboard side.
with

dashboard_gpt_contexts as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    context.id as context_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(100)) as n
  left join dashboard_gpt_contexts as context
    on context.position = seed.fan_out('dashboard_context_backups.context_id', n, (select max(position) from dashboard_gpt_contexts))
),

inserted as (
  insert into faraday.dashboard_context_backups (context_id, backup_data, created_at)
  select
    context_id,
    jsonb_build_object('event', seed.pick('dashboard_context_backups.backup_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_context_backups.backup_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_context_backups.backup_data.attempt', n, 1, 3))::json,
    created_at
  from wanted
  where not exists (
    select from faraday.dashboard_context_backups as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_context_backups', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
