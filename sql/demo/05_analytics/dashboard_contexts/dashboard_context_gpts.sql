--! table: faraday.dashboard_context_gpts
--! mark: parent context_id
--! key: context_id, gpt_id

-- The assistants of the questions to the dashboards: each its main one, and every fifth a second one for the wording.
with

contexts as (
  select
    context.*, account.id as account_id, (context.context_data->>'number')::integer as number,
    context.context_data->>'topic' as topic
  from faraday.dashboard_gpt_contexts as context
  join faraday.dashboard_users as person on person.id = context.user_id
  join faraday.users as account on account.id = person.core_user_id
  where context.description like 'MOCK:%'
),
definitions as (
  select id, row_number() over (order by name collate "C", version collate "C") as position, count(*) over () as choice
  from faraday.gpt_definitions
  where description like 'MOCK:%'
)

insert into faraday.dashboard_context_gpts (context_id, gpt_id)
select
  contexts.id,
  case when mod(n - 1, 6) < 5 then contexts.primary_gpt_id else second.id end
from generate_series(1, seed.rows(60)) as n
left join contexts on contexts.number = 5 * ((n - 1) / 6) + 1 + mod(mod(n - 1, 6), 5)
left join definitions as first on first.id = contexts.primary_gpt_id
left join definitions as second on second.position = 1 + mod(first.position, first.choice)
on conflict (context_id, gpt_id) do nothing;
