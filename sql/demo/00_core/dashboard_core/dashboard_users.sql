--! table: faraday.dashboard_users
--! mark: ledger
--! key: email
--! scaffold: a559cc3f1b4e 90e2e609b907

-- Dashboard accounts.
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
    core_user.id as core_user_id,
    seed.slug(person.first_name || ' ' || person.last_name, '.') || n || '@mail.example' as email,
    full_person.first_name || ' ' || full_person.last_name as full_name,
    case when seed.chance('dashboard_users.bio?', n, 0.85) then bio_word.word end as bio,
    case when seed.chance('dashboard_users.phone_number?', n, 0.85) then place.phone end as phone_number,
    (seed.office_time('dashboard_users.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(32)) as n
  left join users as core_user on core_user.position = n
  left join seed.person as person on person.position = seed.distinct_position('dashboard_users.person', n)
  left join seed.person as full_person on full_person.position = seed.distinct_position('dashboard_users.full_person', n)
  left join seed.word as bio_word on bio_word.kind = 'paragraph' and bio_word.position = seed.distinct_position('dashboard_users.bio', n)
  left join seed.place as place on place.position = seed.distinct_position('dashboard_users.place', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('dashboard_users.last_login?', n, 0.8) then (seed.time_between('dashboard_users.last_login', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_login
  from wanted
),

inserted as (
  insert into faraday.dashboard_users (
    core_user_id, email, hashed_password, full_name, role, is_active, is_superuser, profile_picture, bio,
    phone_number, preferences, notification_settings, created_at, updated_at, last_login
  )
  select
    core_user_id,
    email,
    coalesce(seed.password_hash(), '!'),
    full_name,
    seed.pick_weighted('dashboard_users.role', n, array['ADMIN', 'TEACHER', 'STUDENT', 'PARENT', 'STAFF'], array[2, 4, 4, 4, 4])::faraday.userrole,
    case when seed.chance('dashboard_users.is_active?', n, 0.85) then seed.chance('dashboard_users.is_active', n, 0.9) end,
    case
      when seed.chance('dashboard_users.is_superuser?', n, 0.85) then seed.chance('dashboard_users.is_superuser', n, 0.1)
    end,
    case
      when seed.chance('dashboard_users.profile_picture?', n, 0.85) then 'https://www.company.example/images/' || seed.int('dashboard_users.profile_picture', n, 1, 9999) || '.jpg'
    end,
    bio,
    phone_number,
    case
      when seed.chance('dashboard_users.preferences?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_users.preferences.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_users.preferences.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_users.preferences.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('dashboard_users.notification_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_users.notification_settings.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_users.notification_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_users.notification_settings.notifications', n, 0.8))::json
    end,
    created_at,
    case
      when seed.chance('dashboard_users.updated_at?', n, 0.9) then (seed.time_between('dashboard_users.updated_at', n, (last_login at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    last_login
  from shaped
  on conflict (email) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_users', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
