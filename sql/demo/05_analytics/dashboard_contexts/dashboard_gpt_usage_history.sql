--! table: faraday.dashboard_gpt_usage_history
--! mark: parent subscription_id
--! key: subscription_id, "timestamp"

-- What was done with each dashboard assistant, eight times: it was added to the dashboard first, then asked, given a file,
-- rated or set differently, and, where it is off today, switched off last.
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

kinds (number, kind, detail) as (
  values
    (1, 'question', 'first try'), (2, 'question', 'shorter version, please'), (3, 'file', 'notes of last week.pdf'),
    (4, 'question', 'in plain words'), (5, 'rating', 'thumbs up'), (6, 'settings', 'answers as lists')
),

uses as materialized (
  select
    subscriptions.id as subscription_id, subscriptions.name, step,
    case
      when step = 0 then 'added'
      when step = 7 and not subscriptions.is_active then 'switched off'
      else coalesce(kinds.kind, 'question')
    end as kind,
    coalesce(kinds.detail, 'summary of the week') as detail,
    case
      when step = 0 then subscriptions.created_at
      when step = 7 and not subscriptions.is_active then subscriptions.updated_at
      else worked.day + interval '7 hours 20 minutes' + interval '1 second' * (
        step * 3600 + seed.int('dashboard_gpt_usage_history.timestamp', n, 0, 3500)
      )
    end as moment
  from generate_series(1, seed.rows(200)) as n
  cross join lateral (
    select 25 * ((n - 1) / 200) + 1 + mod(mod(n - 1, 200), 25) as position, mod(n - 1, 200) / 25 as step
  ) as placed
  left join subscriptions on subscriptions.position = placed.position
  left join (select position, max(days) as days from worked group by position) as sizes on sizes.position = placed.position
  -- Step by step nearer to today.
  left join worked on worked.position = placed.position and worked.number = greatest(1, sizes.days - sizes.days * step / 8)
  left join kinds on kinds.number = step
)

insert into faraday.dashboard_gpt_usage_history (subscription_id, interaction_type, details, "timestamp")
select
  subscription_id,
  kind,
  json_build_object(
    'assistant', name, 'detail',
    case kind when 'added' then 'from the list of assistants' when 'switched off' then 'no longer needed' else detail end, 'step',
    step + 1
  ),
  moment
from uses
where not exists (
  select from faraday.dashboard_gpt_usage_history as present
  where present.subscription_id = uses.subscription_id and present."timestamp" = uses.moment
);
