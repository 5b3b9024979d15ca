--! table: faraday.users
--! mark: ledger
--! key: email
--! target: at least 32

-- The staff of the district, 32 for each whole step of the scale: the athletic director, six principals, and 25 teachers of
-- physical education. All accounts were opened on one morning, a minute apart, in that order. created_at is therefore the order
-- in which teacher_school_assignments.sql hands out the schools.
with

numbered as (
  select
    32 * (block - 1) + rank as n,
    rank,
    case when rank = 1 then 'athletic_director' when rank <= 7 then 'principal' else 'pe_teacher' end as user_type
  from generate_series(1, greatest(1, ceil(seed.scale()))::integer) as block
  cross join generate_series(1, 32) as rank
),

people as (
  select
    numbered.*,
    person.first_name,
    person.last_name,
    seed.slug(person.first_name || ' ' || person.last_name, '.') || case when n > 32 then '.' || n else '' end
      || '@harborpoint.example' as email,
    seed.today()::timestamp - interval '1000 days' + interval '7 hours' + n * interval '1 minute' as created_at,
    -- Most people sign in on the last school day or the day before it.
    seed.today()::timestamp - interval '1 day' * (1 + seed.zipf('users.last_login', n, 12)) + interval '7 hours'
      + interval '1 minute' * seed.int('users.last_login_time', n, 0, 540) as last_login
  from numbered
  left join seed.person on person.position = seed.distinct_position('users.first_name', n)
),

inserted as (
  insert into faraday.users (
    email, password_hash, first_name, last_name, status, is_active, is_superuser, disabled, created_at, updated_at, last_login,
    last_accessed_at, preferences, role, subscription_status, api_key, last_api_key_rotation, user_type, billing_tier,
    organization_id, department_id, credits_balance, metadata
  )
  select
    people.email,
    coalesce(seed.password_hash(), '!'),
    first_name,
    last_name,
    'ACTIVE',
    true,
    user_type = 'athletic_director',
    false,
    people.created_at,
    last_login,
    last_login,
    last_login,
    json_build_object(
      'theme', seed.pick('users.theme', n, 'light', 'light', 'dark'), 'start_page',
      case user_type when 'pe_teacher' then 'my_classes' else 'district_overview' end
    ),
    case user_type when 'athletic_director' then 'admin' when 'principal' then 'principal' else 'teacher' end,
    'active',
    case when user_type = 'athletic_director' or mod(n, 8) = 0 then 'fd_live_' || seed.hex('users.api_key', n, 32) end,
    case when user_type = 'athletic_director' or mod(n, 8) = 0 then last_login - interval '30 days' end,
    user_type,
    case user_type when 'pe_teacher' then 'standard' else 'premium' end,
    district.id,
    department.id,
    seed.decimal('users.credits_balance', n, 5, 60, 2),
    json_build_object('onboarded', true, 'two_factor', user_type <> 'pe_teacher' or mod(n, 3) = 0)
  from people
  left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
  left join faraday.departments as department
    on department.organization_id = district.id
    and department.name = case when user_type = 'pe_teacher' then 'Physical Education' else 'Administration' end
  on conflict (email) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.users', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
