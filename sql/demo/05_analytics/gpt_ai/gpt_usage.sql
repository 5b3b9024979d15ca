--! table: faraday.gpt_usage
--! mark: parent subscription_id
--! key: subscription_id, created_at

-- Tokens and cost of single answers, twelve of each dashboard assistant, on working days of the time in which it was in use.
-- The larger model costs a cent for a thousand tokens, the smaller about a tenth of it.
with

subscriptions as (
  select
    subscription.*, account.user_type = 'pe_teacher' as teaching,
    -- Dollars for a thousand tokens.
    case subscription.model when 'gpt-4o' then 0.0100 else 0.0012 end as per_1000,
    -- Those that are switched off were used for thirty days.
    case when subscription.is_active then seed.today()::timestamp else subscription.updated_at end as last_at,
    row_number() over (order by account.created_at, subscription.name collate "C") as position
  from faraday.dashboard_gpt_subscriptions as subscription
  join faraday.dashboard_users as person on person.id = subscription.user_id
  join faraday.users as account on account.id = person.core_user_id
  where subscription.description like 'MOCK:%'
),

days as (
  -- Days on which somebody worked while it was in use, the latest first.
  select
    subscriptions.id,
    day,
    row_number() over (partition by subscriptions.id order by day desc) as number,
    count(*) over (partition by subscriptions.id) as days
  from subscriptions
  cross join (select seed.today() - ago as day from generate_series(1, 320) as ago) as past
  where day > created_at::date
    and day < last_at::date
    and extract(isodow from day) <= 5
    and not (teaching and extract(month from day) in (7, 8))
    and to_char(day, 'MMDD') between '0103' and '1222'
),

worked as (
  -- Who took it on when the summer began has that day at least.
  select
    subscriptions.*,
    coalesce(days.day, (last_at - interval '1 day')::date) as day,
    coalesce(days.number, 1) as number,
    coalesce(days.days, 1) as days
  from subscriptions
  left join days on days.id = subscriptions.id
),

uses as materialized (
  select
    n, worked.id as subscription_id, worked.user_id, worked.organization_id, worked.per_1000,
    case when worked.model = 'gpt-4o' then 1400 else 700 end + seed.int('gpt_usage.tokens_used', n, 0, 1600) as tokens,
    worked.day + interval '7 hours 20 minutes' + interval '1 second' * seed.int('gpt_usage.created_at', n, 0, 29000) as moment
  from generate_series(1, seed.rows(300)) as n
  cross join lateral (
    select 25 * ((n - 1) / 300) + 1 + mod(mod(n - 1, 300), 25) as position, mod(n - 1, 300) / 25 as back
  ) as placed
  left join (select position, max(days) as days from worked group by position) as sizes on sizes.position = placed.position
  left join worked
    on worked.position = placed.position
    and worked.number = least(
      sizes.days, 1 + floor(sizes.days * (placed.back + seed.uniform('gpt_usage.day', n)::numeric) / 12)::bigint
    )
)

insert into faraday.gpt_usage (user_id, organization_id, subscription_id, tokens_used, cost, created_at)
select
  user_id,
  organization_id,
  subscription_id,
  tokens,
  round(tokens * per_1000 / 1000, 5),
  moment
from uses
where not exists (
  select from faraday.gpt_usage as present
  where present.subscription_id = uses.subscription_id and present.created_at = uses.moment
);
