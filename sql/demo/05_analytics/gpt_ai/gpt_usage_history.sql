--! table: faraday.gpt_usage_history
--! mark: ledger
--! key: "timestamp"
--! scaffold: 7464ab57586e 49134fc77718

-- Usage events.
with

gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.gpt_subscriptions as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    subscription.id as subscription_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(500)) as n
  left join gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_usage_history.subscription_id', n, (select max(position) from gpt_subscriptions))
),

inserted as (
  insert into faraday.gpt_usage_history (metadata, subscription_id, interaction_type, details, "timestamp")
  select
    case
      when seed.chance('gpt_usage_history.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_usage_history.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_usage_history.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_usage_history.metadata.attempt', n, 1, 3))::json
    end,
    subscription_id,
    seed.pick_weighted('gpt_usage_history.interaction_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    case
      when seed.chance('gpt_usage_history.details?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_usage_history.details.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_usage_history.details.version', n, 1, 5))::json
    end,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.gpt_usage_history as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_usage_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
