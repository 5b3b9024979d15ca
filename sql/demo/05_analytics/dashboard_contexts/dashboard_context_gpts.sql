--! table: faraday.dashboard_context_gpts
--! mark: ledger
--! key: context_id, gpt_id
--! scaffold: 66170ae7b969 70667038b69b

-- Context to model, dashboard side.
with

dashboard_gpt_contexts as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_contexts as row_of
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
    context.id as context_id,
    gpt.id as gpt_id
  from generate_series(1, seed.rows(60)) as n
  left join dashboard_gpt_contexts as context
    on context.position = 1 + mod(n - 1, (select max(position) from dashboard_gpt_contexts))
  left join gpt_definitions as gpt
    on gpt.position = 1 + mod((n - 1) / (select max(position) from dashboard_gpt_contexts) + mod((n - 1), (select max(position) from dashboard_gpt_contexts)), (select max(position) from gpt_definitions))
),

inserted as (
  insert into faraday.dashboard_context_gpts (context_id, gpt_id)
  select
    context_id,
    gpt_id
  from wanted
  on conflict (context_id, gpt_id) do nothing
  returning *
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_context_gpts', inserted::text
from inserted
on conflict (table_name, key) do nothing;
