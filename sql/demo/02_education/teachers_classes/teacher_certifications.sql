--! table: faraday.teacher_certifications
--! mark: parent teacher_id
--! key: certification_number
--! target: at least 80

-- Certificates that the office has seen on paper, with their numbers: licence, CPR and first aid of every PE teacher, and of
-- five teachers in
-- twenty-five the one in their own field. Dates and issuers are those of teacher_certification_base.
with

teachers as (
  select
    teacher.*,
    employee.employee_id,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.physical_education_teachers as teacher
  join faraday.users as account on account.id = teacher.user_id
  left join faraday.teachers as employee on employee.user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.teacher_certifications (
  teacher_id, type, certification_number, issue_date, expiry_date, issuing_organization, certification_metadata, created_at,
  updated_at
)
select
  teachers.id,
  base.type,
  case base.type when 'PHYSICAL_EDUCATION' then 'NJ' when 'CPR' then 'CPR' when 'FIRST_AID' then 'FA' else 'SP' end
    || '-' || extract(year from base.issue_date) || '-' || split_part(teachers.employee_id, '-', 2),
  base.issue_date,
  base.expiry_date,
  base.issuing_organization,
  json_build_object(
    'name', base.name,
    'seen_by', 'Human resources',
    'reminder', case when base.expiry_date is null then null when base.expiry_date < seed.today() then 'expired'
      when base.expiry_date < seed.today() + 90 then 'due' else 'none' end
  ),
  base.created_at,
  base.updated_at
from teachers
join faraday.teacher_certification_base as base
  on base.teacher_id = teachers.id
  and (base.type in ('PHYSICAL_EDUCATION', 'CPR', 'FIRST_AID') or mod(teachers.position, 5) = 0)
on conflict (certification_number) do nothing;
