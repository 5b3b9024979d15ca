--! table: faraday.memory_interactions
--! mark: ledger
--! key: "timestamp"
--! scaffold: fa3e5e20e687 089fe88c4b09

-- Uses of a memory.
with

user_memories as (
  select
    row_of.id,
    row_number() over (order by row_of.last_accessed)::integer as position
  from faraday.user_memories as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.user_memories' and noted.key = row_of.id::text)
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
    case when seed.chance('memory_interactions.memory_id?', n, 0.85) then memory.id end as memory_id,
    case when seed.chance('memory_interactions.user_id?', n, 0.85) then user_row.id end as user_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(80)) as n
  left join user_memories as memory
    on memory.position = seed.fan_out('memory_interactions.memory_id', n, (select max(position) from user_memories))
  left join users as user_row
    on user_row.position = seed.fan_out('memory_interactions.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.memory_interactions (
    memory_id, user_id, interaction_type, "timestamp", context, feedback, created_at, updated_at
  )
  select
    memory_id,
    user_id,
    case
      when seed.chance('memory_interactions.interaction_type?', n, 0.85) then seed.pick_weighted('memory_interactions.interaction_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
    end,
    "timestamp",
    case
      when seed.chance('memory_interactions.context?', n, 0.85) then jsonb_build_object('source', seed.pick('memory_interactions.context.source', n, 'web', 'api', 'import'), 'version', seed.int('memory_interactions.context.version', n, 1, 5))::json
    end,
    case
      when seed.chance('memory_interactions.feedback?', n, 0.85) then jsonb_build_object('source', seed.pick('memory_interactions.feedback.source', n, 'web', 'api', 'import'), 'version', seed.int('memory_interactions.feedback.version', n, 1, 5))::json
    end,
    (seed.office_time('memory_interactions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('memory_interactions.updated_at?', n, 0.9) then (seed.time_between('memory_interactions.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.memory_interactions as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.memory_interactions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
