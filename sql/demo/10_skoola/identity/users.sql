--! table: skoola.users
--! mark: uuid id
--! key: email
--! target: at least 1145 for 500 students

-- One account for each profile: 50 members of staff, 500 students, 550 guardians and 45 guests at scale 1. The address names
-- the person: staff by name and number, students by admission number, families by name and the number of their child.
with

staff_roles (first_rank, last_rank, role) as (
  values
    (1, 1, 'Principal'), (2, 2, 'VicePrincipal'), (3, 3, 'FullAdmin'), (4, 6, 'Admin'), (7, 8, 'Accountant'),
    (9, 10, 'Librarian'), (11, 50, 'Teacher')
),

people as (
  select
    'staff/' || substring(employee_id from '^EMP-([0-9]{4,6})$')::integer as key,
    email,
    staff_roles.role,
    created_at
  from skoola.staff
  left join staff_roles
    on mod(substring(employee_id from '^EMP-([0-9]{4,6})$')::integer - 1, 50) + 1 between first_rank and last_rank
  where seed.is_demo(id)
  union all
  select 'student/' || substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer, email, 'Student', created_at
  from skoola.students
  where seed.is_demo(id)
  union all
  select
    'guardian/' || n || '/' || number,
    seed.slug(profile.name, '.') || '.' || n || case number when 1 then 'a' else 'b' end || '@post.example',
    'Parent',
    profile.created_at
  from skoola.students as student
  cross join lateral (select substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as n) as numbered
  cross join generate_series(1, 2) as number
  left join skoola.profiles as profile on profile.id = seed.uuid('profiles', 'guardian/' || n || '/' || number)::text
  where seed.is_demo(student.id) and (number = 1 or mod(n, 10) = 0)
  union all
  select 'guest/' || n, seed.slug(profile.name, '.') || '.g' || n || '@post.example', 'Guest', profile.created_at
  from generate_series(1, greatest(1, ceil(45 * seed.scale()))::integer) as n
  left join skoola.profiles as profile on profile.id = seed.uuid('profiles', 'guest/' || n)::text
),

drawn as materialized (
  select
    people.*,
    role <> 'Guest' or seed.chance('users.is_verified', key, 0.4) as is_verified,
    seed.chance('users.google_id', key, case role when 'Parent' then 0.15 when 'Guest' then 0.3 else 0 end) as by_google,
    seed.chance('users.failed_login_attempts', key, 0.04) as failed
  from people
)

insert into skoola.users (
  id, email, password_hash, google_id, is_verified, verification_token, created_at, updated_at, verification_sent_at,
  failed_login_attempts, role
)
select
  seed.uuid('users', key)::text,
  email,
  coalesce(seed.password_hash(1 + (seed.hash('users.salt', key) & 31)), '!'),
  case when by_google then '1' || lpad((seed.hash('users.google_number', key) & 9007199254740991)::text, 20, '0') end,
  is_verified,
  case when not is_verified then seed.hex('users.verification_token', key, 40) end,
  created_at,
  created_at,
  case when not is_verified then created_at end,
  case when failed then seed.int('users.failed_login_count', key, 1, 3) else 0 end,
  role
from drawn
on conflict (email) do nothing;
