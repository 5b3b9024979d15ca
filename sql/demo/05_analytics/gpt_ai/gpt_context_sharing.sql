--! table: faraday.gpt_context_sharing
--! mark: ledger
--! key: context_id, shared_with_user_id
--! scaffold: 7ddfdcc98f43 0921ebfca754

-- Contexts shared with users.
with

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
    (seed.time_between('gpt_context_sharing.created_at', n, greatest(context.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    context.id as context_id,
    shared_with_user.id as shared_with_user_id
  from generate_series(1, seed.rows(60)) as n
  left join gpt_interaction_contexts as context
    on context.position = 1 + mod(n - 1, (select max(position) from gpt_interaction_contexts))
  left join users as shared_with_user
    on shared_with_user.position = 1 + mod((n - 1) / (select max(position) from gpt_interaction_contexts) + mod((n - 1), (select max(position) from gpt_interaction_contexts)), (select max(position) from users))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('gpt_context_sharing.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.gpt_context_sharing (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, context_id, shared_with_user_id, permissions, sharing_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('gpt_context_sharing.last_accessed_at?', n, 0.8) then (seed.time_between('gpt_context_sharing.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('gpt_context_sharing.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_context_sharing.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('gpt_context_sharing.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_context_sharing.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('gpt_context_sharing.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('gpt_context_sharing.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('gpt_context_sharing.retention_period?', n, 0.85) then seed.int('gpt_context_sharing.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('gpt_context_sharing.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('gpt_context_sharing.is_active?', n, 0.85) then seed.chance('gpt_context_sharing.is_active', n, 0.9)
    end,
    case
      when seed.chance('gpt_context_sharing.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_sharing.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_sharing.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_sharing.metadata.attempt', n, 1, 3))::json
    end,
    context_id,
    shared_with_user_id,
    case
      when seed.chance('gpt_context_sharing.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('gpt_context_sharing.permissions.write', n, 0.6), 'delete', seed.chance('gpt_context_sharing.permissions.delete', n, 0.2))::json
    end,
    case
      when seed.chance('gpt_context_sharing.sharing_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_sharing.sharing_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_sharing.sharing_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_sharing.sharing_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (context_id, shared_with_user_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_context_sharing', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
