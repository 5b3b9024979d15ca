--! table: faraday.context_data
--! mark: ledger
--! key: created_at
--! scaffold: 13f551b20ee8 55fd6ffaad7d

-- Data held by a context.
with

gpt_interaction_contexts as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.gpt_interaction_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.gpt_definitions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    context.id as context_id,
    gpt.id as gpt_id
  from generate_series(1, seed.rows(150)) as n
  left join gpt_interaction_contexts as context
    on context.position = seed.fan_out('context_data.context_id', n, (select max(position) from gpt_interaction_contexts))
  left join gpt_definitions as gpt
    on gpt.position = seed.fan_out('context_data.gpt_id', n, (select max(position) from gpt_definitions))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('context_data.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.context_data (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, context_id, gpt_id, data_type, content, data_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('context_data.last_accessed_at?', n, 0.8) then (seed.time_between('context_data.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('context_data.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('context_data.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('context_data.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('context_data.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('context_data.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('context_data.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('context_data.retention_period?', n, 0.85) then seed.int('context_data.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('context_data.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('context_data.is_active?', n, 0.85) then seed.chance('context_data.is_active', n, 0.9) end,
    case
      when seed.chance('context_data.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('context_data.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('context_data.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('context_data.metadata.attempt', n, 1, 3))::json
    end,
    context_id,
    gpt_id,
    seed.pick_weighted('context_data.data_type', n, array['text', 'number', 'date', 'boolean'], array[6, 4, 3, 2]),
    jsonb_build_object('event', seed.pick('context_data.content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('context_data.content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('context_data.content.attempt', n, 1, 3))::json,
    case
      when seed.chance('context_data.data_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('context_data.data_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('context_data.data_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('context_data.data_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.context_data as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.context_data', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
