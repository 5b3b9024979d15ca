--! table: faraday.department_members
--! mark: parent user_id
--! key: department_id, user_id
--! target: at least 40

-- Everybody belongs to the department of the account (users.department_id); eight people of each thirty-two sit in a second
-- one besides.
with

staff as (
  select
    account.*,
    pe.specialization,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

seconds (rank, department, role) as (
  values
    (1, 'Athletics', 'head'), (9, 'Adapted Physical Education', 'head'), (12, 'Adapted Physical Education', 'specialist'),
    (15, 'Health Services', 'liaison'), (18, 'Nutrition Services', 'liaison'),
      (21, 'Facilities and Equipment', 'equipment officer'),
    (24, 'Curriculum and Assessment', 'head'), (27, 'Curriculum and Assessment', 'curriculum lead')
),

wanted as (
  select
    staff.id, staff.email, staff.created_at, staff.last_login,
    staff.department_id,
    case
      when user_type = 'athletic_director' then 'head'
      when user_type = 'principal' then 'principal'
      when position = min(position) filter (where user_type = 'pe_teacher') over () then 'head'
      else 'teacher'
    end as role,
    1 as place
  from staff
  union all
  select
    staff.id, staff.email, staff.created_at, staff.last_login, department.id,
      case when position > 32 and seconds.role = 'head' then 'deputy head' else seconds.role end, 2
  from staff
  join seconds on seconds.rank = 1 + mod(position - 1, 32)
  left join faraday.departments as department on department.name = seconds.department and department.description like 'MOCK:%'
)

insert into faraday.department_members (
  department_id, user_id, role, permissions, status, is_active, metadata, created_at, updated_at, last_accessed_at
)
select
  department_id,
  id,
  role,
  case
    when role = 'head' then '["view", "edit", "approve", "invite"]'
    when role in ('deputy head', 'principal', 'curriculum lead') then '["view", "edit", "approve"]'
    when role = 'liaison' then '["view"]'
    else '["view", "edit"]'
  end::json,
  'ACTIVE',
  true,
  json_build_object('main', place = 1, 'hours_a_week',
    case place when 1 then 36 else seed.int('department_members.hours', email, 2, 5) end),
  created_at + interval '1 day' * case place when 1 then 0
    else 200 + seed.int('department_members.created_at', email, 0, 300) end,
  created_at + interval '1 day' * case place when 1 then 0
    else 200 + seed.int('department_members.created_at', email, 0, 300) end,
  last_login
from wanted
on conflict (department_id, user_id) do nothing;
