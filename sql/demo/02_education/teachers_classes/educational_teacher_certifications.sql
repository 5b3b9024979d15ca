--! table: faraday.educational_teacher_certifications
--! mark: text notes
--! key: teacher_id, certification_name
--! target: at least 80

-- Certificates as the web pages of the staff show them: licence, CPR and first aid of the PE teachers as in
-- teacher_certification_base, the
-- licence of the administrators, and CPR of the principals.
with

staff as (
  select
    teacher.id,
    account.email,
    account.created_at,
    account.user_type,
    employee.employee_id,
    employee.hire_date,
    pe.id as pe_teacher_id,
    row_number() over (partition by account.user_type order by account.created_at, account.email collate "C")::integer as position
  from faraday.educational_teachers as teacher
  join faraday.users as account on account.id = teacher.user_id
  left join faraday.teachers as employee on employee.user_id = account.id
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where teacher.description like 'MOCK:%'
),

certificates as (
  select staff.*, base.name, base.issuing_organization, base.issue_date, base.expiry_date, base.type::text as type
  from staff
  join faraday.teacher_certification_base as base on base.teacher_id = staff.pe_teacher_id
  -- First aid is left to the teacher's own wish: two out of five have not put it on the page.
  where base.type in ('PHYSICAL_EDUCATION', 'CPR') or base.type = 'FIRST_AID' and mod(position, 25) between 1 and 17
  union all
  select
    staff.*, 'Administrator Certificate', 'New Jersey Department of Education', (hire_date - interval '70 days')::date, null,
      'ADMIN'
  from staff
  where user_type <> 'pe_teacher'
  union all
  select
    staff.*, 'CPR and AED for Schools', 'Shoreline Emergency Training Center', issued, issued + 730, 'CPR'
  from staff
  cross join lateral (select seed.today() - seed.int('educational_teacher_certifications.issued', email, 40,
    715) as issued) as cpr
  where user_type = 'principal'
)

insert into faraday.educational_teacher_certifications (
  teacher_id, certification_name, issuing_organization, issue_date, expiry_date, certification_number, verification_url, notes,
  created_at, updated_at
)
select
  id,
  name,
  issuing_organization,
  issue_date,
  expiry_date,
  number,
  'https://certificates.harborpoint.example/' || lower(number),
  'MOCK: ' || case
    when expiry_date is null then 'Permanent, no renewal'
    when expiry_date < seed.today() then 'Ran out on ' || to_char(expiry_date, 'YYYY-MM-DD') || '; course booked'
    when expiry_date < seed.today() + 90 then 'Renewal due by ' || to_char(expiry_date, 'YYYY-MM-DD')
    else 'Valid until ' || to_char(expiry_date, 'YYYY-MM-DD')
  end || '.',
  least(greatest(issue_date, created_at::date) + interval '10 days 9 hours', seed.today()::timestamp),
  least(greatest(issue_date, created_at::date) + interval '10 days 9 hours', seed.today()::timestamp)
from certificates
cross join lateral (
  select case type when 'PHYSICAL_EDUCATION' then 'NJ' when 'FIRST_AID' then 'FA' else type end
    || '-' || extract(year from issue_date) || '-' || split_part(employee_id, '-', 2) as number
) as numbered
where not exists (
  select from faraday.educational_teacher_certifications as present
  where present.teacher_id = certificates.id and present.certification_name = certificates.name
);
