--! table: faraday.gpt_context_metrics
--! mark: ledger
--! key: created_at
--! scaffold: 32df56cf5f7c 6953bb5be989

-- Numbers about a context.
with

gpt_interaction_contexts as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.gpt_interaction_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    context.id as context_id
  from generate_series(1, seed.rows(120)) as n
  left join gpt_interaction_contexts as context
    on context.position = seed.fan_out('gpt_context_metrics.context_id', n, (select max(position) from gpt_interaction_contexts))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('gpt_context_metrics.timestamp', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as "timestamp"
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('gpt_context_metrics.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.gpt_context_metrics (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, context_id, metric_type, value, "timestamp", metric_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('gpt_context_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('gpt_context_metrics.last_accessed_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('gpt_context_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_context_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('gpt_context_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('gpt_context_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('gpt_context_metrics.scheduled_deletion_at?', n, 0.9) then "timestamp" + interval '24 hours' * seed.int('gpt_context_metrics.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('gpt_context_metrics.retention_period?', n, 0.85) then seed.int('gpt_context_metrics.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('gpt_context_metrics.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('gpt_context_metrics.is_active?', n, 0.85) then seed.chance('gpt_context_metrics.is_active', n, 0.9)
    end,
    case
      when seed.chance('gpt_context_metrics.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_metrics.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_metrics.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_metrics.metadata.attempt', n, 1, 3))::json
    end,
    context_id,
    seed.pick_weighted('gpt_context_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.amount('gpt_context_metrics.value', n, 1, 1000, 2),
    "timestamp",
    case
      when seed.chance('gpt_context_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_context_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_context_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_context_metrics.metric_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.gpt_context_metrics as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_context_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
