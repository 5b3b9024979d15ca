--! table: faraday.user_management_preferences
--! mark: ledger
--! key: created_at
--! scaffold: c7cfe7a3516b c2043748e489

-- Settings by category.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

user_preference_categories as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.user_preference_categories as row_of
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case when seed.chance('user_management_preferences.category_id?', n, 0.85) then category.id end as category_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(96)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('user_management_preferences.user_id', n, (select max(position) from users))
  left join user_preference_categories as category
    on category.position = seed.fan_out('user_management_preferences.category_id', n, (select max(position) from user_preference_categories))
),

inserted as (
  insert into faraday.user_management_preferences (user_id, category_id, type, config, is_active, created_at, updated_at)
  select
    user_id,
    category_id,
    seed.pick('user_management_preferences.type', n, 'THEME', 'LANGUAGE', 'NOTIFICATIONS', 'PRIVACY', 'ACCESSIBILITY', 'DASHBOARD', 'TOOLS', 'AVATAR', 'VOICE', 'GENERAL')::faraday.preference_type_enum,
    case
      when seed.chance('user_management_preferences.config?', n, 0.85) then jsonb_build_object('theme', seed.pick('user_management_preferences.config.theme', n, 'light', 'dark'), 'language', seed.pick('user_management_preferences.config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('user_management_preferences.config.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('user_management_preferences.is_active?', n, 0.85) then seed.chance('user_management_preferences.is_active', n, 0.9)
    end,
    created_at,
    case
      when seed.chance('user_management_preferences.updated_at?', n, 0.9) then (seed.time_between('user_management_preferences.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.user_management_preferences as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_management_preferences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
