--! table: skoola.user_profiles
--! mark: parent user_id
--! key: user_id, profile_id
--! target: at least 1145 for 500 students

-- Account and profile of the same person. Both ids are made from the person's key (see profiles.sql).
with

keys as (
  select 'staff/' || substring(employee_id from '^EMP-([0-9]{4,6})$')::integer as key from skoola.staff where seed.is_demo(id)
  union all
  select 'student/' || substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer
  from skoola.students
  where seed.is_demo(id)
  union all
  select 'guardian/' || substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer || '/' || number
  from skoola.students
  cross join generate_series(1, 2) as number
  where seed.is_demo(id) and (number = 1 or mod(substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer, 10) = 0)
  union all
  select 'guest/' || substring(email from '[.]g([0-9]+)@') from skoola.users where role = 'Guest' and seed.is_demo(id)
)

insert into skoola.user_profiles (user_id, profile_id, created_at, updated_at)
select
  account.id,
  profile.id,
  account.created_at,
  account.created_at
from keys
left join skoola.users as account on account.id = seed.uuid('users', key)::text
left join skoola.profiles as profile on profile.id = seed.uuid('profiles', key)::text
on conflict (user_id, profile_id) do nothing;
