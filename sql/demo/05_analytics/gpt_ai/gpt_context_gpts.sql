--! table: faraday.gpt_context_gpts
--! mark: parent context_id
--! key: context_id, gpt_id

-- The assistants of the first sixty conversations: each its main one, and every third a second one that was asked for another
-- opinion.
with

contexts as (
  select context.id, context.primary_gpt_id, (context.context_metadata->>'number')::integer as number
  from faraday.gpt_interaction_contexts as context
  where context.description like 'MOCK:%'
),

definitions as (
  select id, row_number() over (order by name collate "C", version collate "C") as position, count(*) over () as choice
  from faraday.gpt_definitions
  where description like 'MOCK:%'
),

links as (
  select
    contexts.id as context_id,
    case when mod(n - 1, 4) < 3 then contexts.primary_gpt_id else second.id end as gpt_id
  from generate_series(1, seed.rows(80)) as n
  left join contexts on contexts.number = 3 * ((n - 1) / 4) + 1 + case when mod(n - 1, 4) < 3 then mod(n - 1, 4) else 0 end
  left join definitions as first on first.id = contexts.primary_gpt_id
  left join definitions as second on second.position = 1 + mod(first.position, first.choice)
)

insert into faraday.gpt_context_gpts (context_id, gpt_id)
select context_id, gpt_id
from links
on conflict (context_id, gpt_id) do nothing;
