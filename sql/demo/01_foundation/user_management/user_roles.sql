--! table: faraday.user_roles
--! mark: parent user_id
--! key: user_id, role_id

-- Two roles for each account: what one is by profession, and what one does besides. Heads of department lead their school's
-- teachers, those with the field of adapted physical education plan for it, the others coach a team or look after a field of the
-- district.
with

staff as (
  select
    account.*,
    home.is_department_head,
    pe.specialization,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

duties (place, name) as (
  values (0, 'coach'), (1, 'health_teacher'), (2, 'assistant_coach'), (3, 'equipment_manager'), (4, 'coach'),
    (5, 'assessment_lead'), (6, 'safety_officer'), (7, 'curriculum_lead')
),

wanted as (
  select
    n,
    staff.id as user_id,
    case
      when mod(n - 1, 64) < 32 then case user_type when 'athletic_director' then 'athletic_director'
        when 'principal' then 'principal' else 'pe_teacher' end
      when user_type = 'athletic_director' then 'it_administrator'
      when user_type = 'principal' then case when mod(staff.position, 2) = 0 then 'auditor' else 'data_analyst' end
      when is_department_head then 'pe_department_head'
      when specialization like 'Adapted%' then 'adapted_pe_specialist'
      else duties.name
    end as role_name
  from generate_series(1, seed.rows(64)) as n
  left join staff on staff.position = 32 * ((n - 1) / 64) + 1 + mod(n - 1, 32)
  left join duties on duties.place = mod(staff.position, 8)
)

insert into faraday.user_roles (user_id, role_id)
select wanted.user_id, role.id
from wanted
left join faraday.roles as role on role.name = wanted.role_name
on conflict (user_id, role_id) do nothing;
