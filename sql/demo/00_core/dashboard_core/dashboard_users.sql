--! table: faraday.dashboard_users
--! mark: parent core_user_id
--! key: email
--! target: at least 32

-- The dashboard account of every account: the same person, address and password.
with

accounts as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.dashboard_users (
  core_user_id, email, hashed_password, full_name, role, is_active, is_superuser, bio, phone_number, preferences,
  notification_settings, created_at, updated_at, last_login
)
select
  id,
  email,
  password_hash,
  first_name || ' ' || last_name,
  case user_type when 'pe_teacher' then 'TEACHER' else 'ADMIN' end::faraday.userrole,
  true,
  is_superuser,
  case user_type
    when 'athletic_director' then 'Athletics and physical education for all schools.'
    when 'principal' then 'Principal; looks at attendance first.'
    else seed.pick(
      'dashboard_users.bio', email, 'Teaches with music.', 'Former swimmer, believes in warm-ups.', 'Runs the climbing club.',
      'Keeps every lesson plan since 2009.', 'Coaches track in spring.'
    )
  end,
  '(609) 555-01' || lpad(seed.int('dashboard_users.phone_number', email, 0, 99)::text, 2, '0'),
  json_build_object(
    'start_page', preferences ->> 'start_page', 'density', seed.pick('dashboard_users.density', email, 'comfortable', 'compact')
  ),
  json_build_object(
    'email', true, 'push', user_type = 'pe_teacher', 'digest', case user_type when 'pe_teacher' then 'daily' else 'weekly' end
  ),
  created_at + interval '1 day',
  last_login,
  last_login
from accounts
on conflict (email) do nothing;
