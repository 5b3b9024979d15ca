-- A memory is used by the person whom it is about, after it was made and not after its last use.
with

staff as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

select
  'memory ' || memory.id as row_key,
  format(
    'of user %s, made %s, last used %s; %s by user %s at %s', memory.user_id, memory.created_at, memory.last_accessed,
    interaction.interaction_type, interaction.user_id, interaction."timestamp"
  ) as problem
from faraday.user_memories as memory
join staff on staff.id = memory.user_id
left join faraday.memory_interactions as interaction on interaction.memory_id = memory.id
where memory.last_accessed < memory.created_at
  or memory.last_accessed > seed.now() at time zone 'UTC'
  or interaction.user_id <> memory.user_id
  or interaction."timestamp" not between memory.created_at and memory.last_accessed;
