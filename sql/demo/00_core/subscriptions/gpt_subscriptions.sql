--! table: faraday.gpt_subscriptions
--! mark: ledger
--! key: start_date
--! scaffold: e3d5a74b9a6c 1b8860bf8424

-- Subscriptions of users.
with

gpt_subscription_plans as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.gpt_subscription_plans as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    plan.id as plan_id,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as start_date
  from generate_series(1, seed.rows(30)) as n
  left join gpt_subscription_plans as plan
    on plan.position = seed.fan_out('gpt_subscriptions.plan_id', n, (select max(position) from gpt_subscription_plans))
  left join users as user_row
    on user_row.position = seed.fan_out('gpt_subscriptions.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.gpt_subscriptions (
    status, is_active, metadata, user_id, plan_id, subscription_type, start_date, end_date, auto_renew,
    monthly_token_limit, monthly_request_limit, current_month_tokens, current_month_requests, billing_cycle,
    price, currency
  )
  select
    seed.pick_weighted('gpt_subscriptions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('gpt_subscriptions.is_active?', n, 0.85) then seed.chance('gpt_subscriptions.is_active', n, 0.9)
    end,
    case
      when seed.chance('gpt_subscriptions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscriptions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscriptions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscriptions.metadata.attempt', n, 1, 3))::json
    end,
    user_id,
    plan_id,
    seed.pick_weighted('gpt_subscriptions.subscription_type', n, array['free', 'basic', 'pro', 'enterprise'], array[6, 5, 4, 1]),
    start_date,
    case
      when seed.chance('gpt_subscriptions.end_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('gpt_subscriptions.end_date', n, 1, 90)
    end,
    case
      when seed.chance('gpt_subscriptions.auto_renew?', n, 0.85) then seed.chance('gpt_subscriptions.auto_renew', n, 0.8)
    end,
    case
      when seed.chance('gpt_subscriptions.monthly_token_limit?', n, 0.85) then seed.int('gpt_subscriptions.monthly_token_limit', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscriptions.monthly_request_limit?', n, 0.85) then seed.int('gpt_subscriptions.monthly_request_limit', n, 1, 100)
    end,
    case
      when seed.chance('gpt_subscriptions.current_month_tokens?', n, 0.85) then seed.int('gpt_subscriptions.current_month_tokens', n, 1, 12)
    end,
    case
      when seed.chance('gpt_subscriptions.current_month_requests?', n, 0.85) then seed.int('gpt_subscriptions.current_month_requests', n, 1, 12)
    end,
    seed.pick_weighted('gpt_subscriptions.billing_cycle', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4]),
    seed.amount('gpt_subscriptions.price', n, 5, 400, 2),
    seed.pick_weighted('gpt_subscriptions.currency', n, array['EUR', 'USD', 'GBP', 'CHF'], array[8, 6, 2, 1])
  from wanted
  where not exists (
    select from faraday.gpt_subscriptions as present
    where present.start_date = wanted.start_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_subscriptions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
