-- Every account of the staff is a member of the district and of the department that the account names, and its main role is
-- that of its kind.
select
  account.email as row_key,
  format('%s; district: %s, department: %s, access: %s', account.user_type, member.id is not null, seat.role,
    string_agg(role.name, ', ' order by role.name)) as problem
from faraday.users as account
left join faraday.organization_members as member on member.user_id = account.id
  and member.organization_id = account.organization_id
left join faraday.department_members as seat on seat.user_id = account.id and seat.department_id = account.department_id
left join faraday.access_control_user_roles as held on held.user_id = account.id
left join faraday.access_control_roles as role on role.id = held.role_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
group by account.id, member.id, seat.role
having member.id is null
  or seat.role is null
  or not coalesce(bool_or(
    role.name = any (case account.user_type
      when 'athletic_director' then array['district_admin'] when 'principal' then array['school_admin']
        else array['department_head', 'teacher']
    end)
  ), false);
