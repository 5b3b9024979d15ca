--! table: faraday.gpt_usage_history
--! mark: parent subscription_id
--! key: subscription_id, "timestamp"

-- Single uses of the subscriptions, about seventeen of each: always on weekdays between 7:15 and 15:45, while the subscription
-- ran, for teachers in term time. Tokens times the price of the plan make the cost.
with

subscriptions as (
  select
    subscription.*, (plan.metadata->>'price_per_1000_tokens')::numeric as per_1000, account.user_type = 'pe_teacher' as teaching,
    row_number() over (order by account.created_at, subscription.start_date) as position
  from faraday.gpt_subscriptions as subscription
  join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
  join faraday.users as account on account.id = subscription.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
  )
),

days as (
  -- Days on which somebody worked while the subscription ran, the latest first.
  select
    subscriptions.id,
    day,
    row_number() over (partition by subscriptions.id order by day desc) as position,
    count(*) over (partition by subscriptions.id) as days
  from subscriptions
  cross join (select seed.today() - ago as day from generate_series(1, 420) as ago) as past
  where day >= start_date::date
    and (end_date is null or day < end_date::date)
    and extract(isodow from day) <= 5
    and not (teaching and extract(month from day) in (7, 8))
    and to_char(day, 'MMDD') between '0103' and '1222'
),

kinds (number, kind, feature, tokens) as (
  values
    (0, 'question', 'chat', 900), (1, 'question', 'chat', 1200), (2, 'document', 'lesson draft', 2600),
    (3, 'question', 'rubric', 1500),
    (4, 'translation', 'family letter', 1100), (5, 'search', 'activity search', 500), (6, 'document', 'report', 3100),
    (7, 'summary', 'meeting notes', 1800)
),

uses as materialized (
  select
    n, subscriptions.id as subscription_id, subscriptions.per_1000, kinds.kind, kinds.feature,
    kinds.tokens + seed.int('gpt_usage_history.tokens', n, -300, 500) as tokens,
    days.day + interval '7 hours 15 minutes' + interval '1 second' * seed.int(
      'gpt_usage_history.timestamp', n, 0, 30600
    ) as moment
  from generate_series(1, seed.rows(500)) as n
  cross join lateral (
    select 30 * ((n - 1) / 500) + 1 + mod(mod(n - 1, 500), 30) as position, mod(n - 1, 500) / 30 as back
  ) as placed
  left join subscriptions on subscriptions.position = placed.position
  left join (select id, max(days) as days from days group by id) as sizes on sizes.id = subscriptions.id
  -- The seventeenth part of the days of the subscription that this use falls into.
  left join days on days.id = subscriptions.id
    and days.position = 1 + (
      sizes.days * (placed.back + seed.uniform('gpt_usage_history.day', n)::numeric) / 17
    )::bigint % sizes.days
  left join kinds on kinds.number = mod(n * 3 + placed.back, 8)
)

insert into faraday.gpt_usage_history (metadata, subscription_id, interaction_type, details, "timestamp")
select
  json_build_object('source', case when mod(n, 4) = 0 then 'tablet' else 'web' end),
  subscription_id,
  kind,
  json_build_object(
    'feature', feature, 'tokens', tokens, 'cost', round(tokens * per_1000 / 1000, 4), 'seconds', round(tokens / 450.0, 1),
    'success', mod(n, 37) <> 0
  ),
  moment
from uses
where not exists (
  select from faraday.gpt_usage_history as present
  where present.subscription_id = uses.subscription_id and present."timestamp" = uses.moment
);
