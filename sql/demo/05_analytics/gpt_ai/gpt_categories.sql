--! table: faraday.gpt_categories
--! mark: ledger
--! key: gpt_id, category_id
--! scaffold: 02573d55111a 4970907066fb

-- Model to category links.
with

dashboard_categories as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.dashboard_categories as row_of
),

dashboard_gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_subscriptions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    gpt.id as gpt_id,
    category.id as category_id
  from generate_series(1, seed.rows(25)) as n
  left join dashboard_categories as category
    on category.position = 1 + mod((n - 1) / (select max(position) from dashboard_gpt_subscriptions) + mod((n - 1), (select max(position) from dashboard_gpt_subscriptions)), (select max(position) from dashboard_categories))
  left join dashboard_gpt_subscriptions as gpt
    on gpt.position = 1 + mod(n - 1, (select max(position) from dashboard_gpt_subscriptions))
),

inserted as (
  insert into faraday.gpt_categories (gpt_id, category_id)
  select
    gpt_id,
    category_id
  from wanted
  on conflict (gpt_id, category_id) do nothing
  returning gpt_id, category_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_categories', inserted.gpt_id::text || ',' || inserted.category_id::text
from inserted
on conflict (table_name, key) do nothing;
