--! table: faraday.organization_members
--! mark: parent user_id
--! key: organization_id, user_id
--! target: at least 60

-- Every account is a member of the district; twenty-eight of each thirty-two are also the contact of one of the five
-- partners, in turn.
with

staff as (
  select
    account.*,
    coalesce(home.is_department_head, false) as is_head,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

partners (turn, name) as (
  values
    (0, 'Harbor Point Recreation Department'), (1, 'Bay Shore Youth Athletics'), (2, 'Pine Barrens Teachers College'),
    (3, 'Shoreline Pediatric Clinic'), (4, 'Coastal Adaptive Sports')
),

wanted as (
  select
    staff.*,
    'Harbor Point Public Schools' as organization,
    case when user_type = 'athletic_director' then 'Director' when user_type = 'principal' then 'Principal'
      when is_head then 'Head of department' else 'Teacher' end as role_name,
    0 as days
  from staff
  union all
  select staff.*, partners.name, 'Contact', 30 + seed.int('organization_members.created_at', staff.email, 0, 300)
  from staff
  join partners on partners.turn = mod(position, 5)
  where mod(position - 1, 8) <> 7
)

insert into faraday.organization_members (
  organization_id, user_id, role_id, permissions, status, is_active, metadata, created_at, updated_at, last_accessed_at
)
select
  organization.id,
  wanted.id,
  role.id,
  role.permissions,
  'ACTIVE',
  true,
  json_build_object('invited_by', case when days = 0 then 'human resources' else 'head of department' end),
  greatest(wanted.created_at, role.created_at) + interval '1 day' * days,
  greatest(wanted.created_at, role.created_at) + interval '1 day' * days,
  greatest(wanted.last_login, greatest(wanted.created_at, role.created_at) + interval '1 day' * days)
from wanted
left join faraday.organizations as organization on organization.name = wanted.organization
left join faraday.organization_roles as role on role.organization_id = organization.id and role.name = wanted.role_name
on conflict (organization_id, user_id) do nothing;
