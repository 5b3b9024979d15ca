--! table: faraday.memory_interactions
--! mark: parent memory_id
--! key: memory_id, "timestamp"

-- What happened to memories, always by the person whom they are about: the assistant recalls one in an answer, the person
-- confirms or corrects it. The last recall of a memory is the moment in its last_accessed. One of each memory in the order in
-- which they were made.
with

memories as (
  select
    memory.*,
    row_number() over (order by memory.created_at, account.email collate "C", memory.content collate "C") as position,
    count(*) over () as choice
  from faraday.user_memories as memory
  join faraday.users as account on account.id = memory.user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

happened as (
  select
    n, memories.*,
    case mod(n, 8) when 3 then 'confirm' when 6 then 'correct' else 'recall' end as kind,
    case
      when mod(n, 8) in (3, 6) then date_trunc('second', created_at + (last_accessed - created_at) * 0.6)
      else last_accessed
    end as moment
  from generate_series(1, seed.rows(80)) as n
  left join memories on memories.position = 1 + mod(n - 1, memories.choice)
)

insert into faraday.memory_interactions (
  memory_id, user_id, interaction_type, "timestamp", context, feedback, created_at, updated_at
)
select
  id,
  user_id,
  kind,
  moment,
  json_build_object('topic', context->>'topic', 'asked_on', case when mod(n, 3) = 0 then 'tablet' else 'web' end),
  case kind
    when 'confirm' then json_build_object('right', true, 'comment', 'Still true.')
    when 'correct'
      then json_build_object(
        'right', false, 'comment',
        seed.pick(
          'memory_interactions.feedback', n, 'Not every week any more.', 'Only for the younger ones.', 'The number has changed.'
        )
      )
  end,
  moment,
  moment
from happened
where not exists (
  select from faraday.memory_interactions as present
  where present.memory_id = happened.id and present."timestamp" = happened.moment
);
