--! table: faraday.dashboard_gpt_usage_history
--! mark: ledger
--! key: "timestamp"
--! scaffold: 42df609d6548 9b812375b3a5

-- Usage events, dashboard side.
with

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
    subscription.id as subscription_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(200)) as n
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('dashboard_gpt_usage_history.subscription_id', n, (select max(position) from dashboard_gpt_subscriptions))
),

inserted as (
  insert into faraday.dashboard_gpt_usage_history (subscription_id, interaction_type, details, "timestamp")
  select
    subscription_id,
    seed.pick_weighted('dashboard_gpt_usage_history.interaction_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    case
      when seed.chance('dashboard_gpt_usage_history.details?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_gpt_usage_history.details.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_gpt_usage_history.details.version', n, 1, 5))::json
    end,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.dashboard_gpt_usage_history as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_gpt_usage_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
