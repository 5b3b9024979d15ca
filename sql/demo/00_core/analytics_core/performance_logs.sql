--! table: faraday.performance_logs
--! mark: ledger
--! key: created_at
--! scaffold: 8404ca64fb75 662cdd4a7d77

-- Timings per component.
with

wanted as (
  select
    n,
    left(component_word.word, 100) as component,
    case when seed.chance('performance_logs.error_message?', n, 0.85) then error_message_word.word end as error_message,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(150)) as n
  left join seed.word as component_word on component_word.kind = 'sentence' and component_word.position = seed.distinct_position('performance_logs.component', n)
  left join seed.word as error_message_word on error_message_word.kind = 'sentence' and error_message_word.position = seed.distinct_position('performance_logs.error_message', n)
),

inserted as (
  insert into faraday.performance_logs (component, operation, duration, status, error_message, performance_metadata, created_at)
  select
    component,
    seed.pick_weighted('performance_logs.operation', n, array['create', 'update', 'view', 'delete'], array[4, 7, 6, 1]),
    seed.int('performance_logs.duration', n, 3, 36) * 5,
    seed.pick_weighted('performance_logs.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
    error_message,
    case
      when seed.chance('performance_logs.performance_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('performance_logs.performance_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('performance_logs.performance_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('performance_logs.performance_metadata.attempt', n, 1, 3))::json
    end,
    created_at
  from wanted
  where not exists (
    select from faraday.performance_logs as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.performance_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
