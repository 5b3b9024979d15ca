--! table: faraday.gpt_context_backups
--! mark: ledger
--! key: restored_at
--! scaffold: c47595686184 82eb4110ff79

-- Saved context copies.
with

dashboard_projects as (
  select
    row_of.id,
    row_of.organization_id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

gpt_interaction_contexts as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.gpt_interaction_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    context.id as context_id,
    case
      when seed.chance('gpt_context_backups.backup_reason?', n, 0.85) then backup_reason_word.word
    end as backup_reason,
    case
      when seed.chance('gpt_context_backups.error_message?', n, 0.85) then error_message_word.word
    end as error_message,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as restored_at,
    case when seed.chance('gpt_context_backups.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('gpt_context_backups.project_id?', n, 0.85) then project.id end as project_id,
    case
      when seed.chance('gpt_context_backups.project_id?', n, 0.85) then project.organization_id
    end as organization_id
  from generate_series(1, seed.rows(150)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('gpt_context_backups.project_id', n, (select max(position) from dashboard_projects))
  left join gpt_interaction_contexts as context
    on context.position = seed.fan_out('gpt_context_backups.context_id', n, (select max(position) from gpt_interaction_contexts))
  left join users as user_row
    on user_row.position = seed.fan_out('gpt_context_backups.user_id', n, (select max(position) from users))
  left join seed.word as backup_reason_word on backup_reason_word.kind = 'note' and backup_reason_word.position = seed.distinct_position('gpt_context_backups.backup_reason', n)
  left join seed.word as error_message_word on error_message_word.kind = 'sentence' and error_message_word.position = seed.distinct_position('gpt_context_backups.error_message', n)
),

inserted as (
  insert into faraday.gpt_context_backups (
    status, is_active, metadata, context_id, backup_content, backup_type, backup_reason, backup_metadata,
    error_message, is_restored, restored_at, user_id, project_id, organization_id
  )
  select
    seed.pick_weighted('gpt_context_backups.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('gpt_context_backups.is_active?', n, 0.85) then seed.chance('gpt_context_backups.is_active', n, 0.9)
    end,
    case
      when seed.chance('gpt_context_backups.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_backups.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_backups.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_backups.metadata.attempt', n, 1, 3))::json
    end,
    context_id,
    jsonb_build_object('event', seed.pick('gpt_context_backups.backup_content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_backups.backup_content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_backups.backup_content.attempt', n, 1, 3))::json,
    seed.pick_weighted('gpt_context_backups.backup_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    backup_reason,
    case
      when seed.chance('gpt_context_backups.backup_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_backups.backup_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_backups.backup_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_backups.backup_metadata.attempt', n, 1, 3))::json
    end,
    error_message,
    case
      when seed.chance('gpt_context_backups.is_restored?', n, 0.85) then seed.chance('gpt_context_backups.is_restored', n, 0.2)
    end,
    restored_at,
    user_id,
    project_id,
    organization_id
  from wanted
  where not exists (
    select from faraday.gpt_context_backups as present
    where present.restored_at = wanted.restored_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_context_backups', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
