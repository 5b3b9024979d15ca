-- The role of a member is one of the same organization; nobody is a member before the account or the role existed.
select
  account.email || ' ' || organization.name as row_key,
  format('role %s of organization %s, joined %s, account %s, role %s', role.name, role.organization_id, member.created_at,
    account.created_at, role.created_at) as problem
from faraday.organization_members as member
join faraday.users as account on account.id = member.user_id
join faraday.organizations as organization on organization.id = member.organization_id
left join faraday.organization_roles as role on role.id = member.role_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  and not coalesce(
    role.organization_id = member.organization_id
    and member.created_at >= greatest(account.created_at, role.created_at)
    and member.created_at <= seed.now() at time zone 'UTC',
    false
  );
