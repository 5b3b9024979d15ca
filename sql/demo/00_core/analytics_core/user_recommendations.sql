--! table: faraday.user_recommendations
--! mark: ledger
--! key: "timestamp"
--! scaffold: f131abaf4a6c 8af09ef68f60

-- Advice to users.
with

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
    user_row.id as user_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(400)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('user_recommendations.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.user_recommendations (
    user_id, recommendation_type, recommendation_data, priority_score, category, actionable_items, "timestamp",
    is_implemented, implementation_date
  )
  select
    user_id,
    seed.pick_weighted('user_recommendations.recommendation_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    jsonb_build_object('event', seed.pick('user_recommendations.recommendation_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_recommendations.recommendation_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_recommendations.recommendation_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('user_recommendations.priority_score?', n, 0.85) then seed.int('user_recommendations.priority_score', n, 40, 100)
    end,
    case
      when seed.chance('user_recommendations.category?', n, 0.85) then seed.pick_weighted('user_recommendations.category', n, array['internal', 'external', 'guest'], array[6, 3, 1])
    end,
    case
      when seed.chance('user_recommendations.actionable_items?', n, 0.85) then jsonb_build_array(seed.pick('user_recommendations.actionable_items.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('user_recommendations.actionable_items.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    "timestamp",
    case
      when seed.chance('user_recommendations.is_implemented?', n, 0.85) then seed.chance('user_recommendations.is_implemented', n, 0.2)
    end,
    case
      when seed.chance('user_recommendations.implementation_date?', n, 0.9) then (seed.office_time('user_recommendations.implementation_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.user_recommendations as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_recommendations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
