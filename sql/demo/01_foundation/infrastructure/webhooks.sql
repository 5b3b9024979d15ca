--! table: faraday.webhooks
--! mark: ledger
--! key: created_at
--! scaffold: d1c885fd89df 0f1c5ac36d2d

-- Outgoing event endpoints.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(15)) as n
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('webhooks.subscription_id', n, (select max(position) from dashboard_gpt_subscriptions))
),

inserted as (
  insert into faraday.webhooks (subscription_id, url, events, secret, is_active, created_at)
  select
    subscription_id,
    'https://www.company.example/webhook/' || seed.int('webhooks.url', n, 1, 9999),
    case
      when seed.chance('webhooks.events?', n, 0.85) then jsonb_build_object('event', seed.pick('webhooks.events.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('webhooks.events.source', n, 'web', 'api', 'import'), 'attempt', seed.int('webhooks.events.attempt', n, 1, 3))::json
    end,
    case when seed.chance('webhooks.secret?', n, 0.85) then seed.hex('webhooks.secret', n, 40) end,
    case when seed.chance('webhooks.is_active?', n, 0.85) then seed.chance('webhooks.is_active', n, 0.9) end,
    created_at
  from wanted
  where not exists (
    select from faraday.webhooks as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.webhooks', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
