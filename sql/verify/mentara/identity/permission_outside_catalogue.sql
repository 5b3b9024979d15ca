-- Moderators and administrators hold only permissions that the catalogue grants to their role and level.
select
  account.email as row_key,
  format('%s must not hold %s', account.role, held.permission) as problem
from (
  select user_id, 'admin' as role, admin_level = 'super_admin' as is_super, permissions from mentara.admins
  union all
  select user_id, 'moderator', false, permissions from mentara.moderators
) as profile
join mentara.users as account on account.id = profile.user_id
cross join unnest(profile.permissions) as held (permission)
left join mentara.role_permissions as granted
  on granted.role_name = profile.role
  and granted.permission_name = held.permission
  and (profile.is_super or not granted.super_only)
where seed.is_demo(account.id)
  and granted.permission_name is null;
