--! table: faraday.access_control_user_roles
--! mark: parent user_id
--! key: user_id, role_id
--! target: at least 48

-- One role for each account by its kind, and for every second account another: teachers coach a team or, when adapted
-- physical education is their
-- field, follow a caseload; principals read figures.
with

staff as (
  select
    account.*,
    pe.specialization,
    home.is_department_head,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    staff.*,
    case
      when user_type = 'athletic_director' then 'district_admin'
      when user_type = 'principal' then 'school_admin'
      when is_department_head then 'department_head'
      else 'teacher'
    end as role_name,
    0 as days
  from staff
  union all
  select
    staff.*,
    case when user_type <> 'pe_teacher' then 'analyst' when specialization like 'Adapted%' then 'specialist' else 'coach' end,
    30 + seed.int('access_control_user_roles.created_at', email, 0, 600)
  from staff
  where mod(position, 2) = 0
)

insert into faraday.access_control_user_roles (
  user_id, role_id, status, is_active, user_role_metadata, metadata, created_at, updated_at, last_accessed_at
)
select
  wanted.id,
  role.id,
  'ACTIVE',
  true,
  json_build_object('granted_by', case when days = 0 then 'human resources' else 'athletic director' end, 'main', days = 0),
  json_build_object('review_due', to_char(date_trunc('month', seed.now() at time zone 'UTC') + interval '3 months', 'YYYY-MM')),
  wanted.created_at + interval '1 day' * days + interval '5 minutes',
  wanted.created_at + interval '1 day' * days + interval '5 minutes',
  greatest(wanted.last_login, wanted.created_at + interval '1 day' * days + interval '5 minutes')
from wanted
left join faraday.access_control_roles as role on role.name = wanted.role_name
on conflict (user_id, role_id) do nothing;
