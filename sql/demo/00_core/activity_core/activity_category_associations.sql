--! table: faraday.activity_category_associations
--! mark: ledger
--! key: activity_id, category_id
--! scaffold: 90fd1ac0803b 279e6b0b4ef8

-- Activity to category links.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

activity_categories as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activity_categories as row_of
),

wanted as (
  select
    n,
    activity.id as activity_id,
    category.id as category_id,
    (seed.office_time('activity_category_associations.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(1536)) as n
  left join activities as activity on activity.position = 1 + mod(n - 1, (select max(position) from activities))
  left join activity_categories as category
    on category.position = 1 + mod((n - 1) / (select max(position) from activities) + mod((n - 1), (select max(position) from activities)), (select max(position) from activity_categories))
),

inserted as (
  insert into faraday.activity_category_associations (activity_id, category_id, primary_category, created_at, updated_at)
  select
    activity_id,
    category_id,
    seed.chance('activity_category_associations.primary_category', n, 0.3),
    created_at,
    case
      when seed.chance('activity_category_associations.updated_at?', n, 0.9) then (seed.time_between('activity_category_associations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  on conflict (activity_id, category_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_category_associations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
