--! table: faraday.gpt_sharing
--! mark: parent subscription_id
--! key: subscription_id, user_id

-- Dashboard assistants that somebody lent to colleagues: each of the first 25 to the next account in the list, most of them to
-- the one after that, too. Never to the owner. Some loans end with the school year.
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

staff as (
  select account.id, row_number() over (order by account.created_at) as position, count(*) over () as choice
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

owners as (
  select
    subscriptions.id,
    subscriptions.position,
    subscriptions.name,
    subscriptions.created_at,
    staff.position as place,
    staff.choice
  from subscriptions
  join faraday.dashboard_users as person on person.id = subscriptions.user_id
  join staff on staff.id = person.core_user_id
),

school_year as (
  select end_date
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
)

insert into faraday.gpt_sharing (subscription_id, user_id, permissions, created_at, expires_at)
select
  owners.id,
  borrower.id,
  json_build_object('use', true, 'change_settings', false, 'see_costs', placed.turn = 0),
  owners.created_at + interval '1 day' * (3 + 11 * placed.turn),
  case when mod(n, 3) = 0 then greatest(school_year.end_date, owners.created_at + interval '60 days') end
from generate_series(1, seed.rows(45)) as n
cross join lateral (select 25 * ((n - 1) / 45) + 1 + mod(mod(n - 1, 45), 25) as position, mod(n - 1, 45) / 25 as turn) as placed
left join owners on owners.position = placed.position
left join staff as borrower on borrower.position = 1 + mod(owners.place + placed.turn, owners.choice)
left join school_year on true
on conflict (subscription_id, user_id) do nothing;
