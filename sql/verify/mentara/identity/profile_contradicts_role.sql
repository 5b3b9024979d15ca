-- Each account has a profile in the table of its role, and in no other.
with

profiles as (
  select user_id, 'client' as role from mentara.clients
  union all
  select user_id, 'therapist' from mentara.therapists
  union all
  select user_id, 'moderator' from mentara.moderators
  union all
  select user_id, 'admin' from mentara.admins
)

select
  account.email as row_key,
  format('role %s, profiles: %s', account.role, string_agg(profiles.role, ', ' order by profiles.role)) as problem
from mentara.users as account
left join profiles on profiles.user_id = account.id
where seed.is_demo(account.id)
group by account.id
having coalesce(array_agg(profiles.role), '{}') is distinct from array[account.role];
