-- What teacher_certifications and the web pages say about a certificate is what teacher_certification_base says.
select
  copy.email || ' ' || copy.name as row_key,
  format('%s says %s to %s, the register %s to %s', copy.source, copy.issued, copy.expires, base.issue_date,
    base.expiry_date) as problem
from (
  select 'teacher_certifications' as source, teacher.id as teacher_id, teacher.email,
    held.certification_metadata ->> 'name' as name, held.issue_date::date as issued, held.expiry_date::date as expires,
    teacher.user_id
  from faraday.teacher_certifications as held
  join faraday.physical_education_teachers as teacher on teacher.id = held.teacher_id
  union all
  select 'educational_teacher_certifications', teacher.id, teacher.email, shown.certification_name, shown.issue_date::date,
    shown.expiry_date::date, teacher.user_id
  from faraday.educational_teacher_certifications as shown
  join faraday.educational_teachers as page on page.id = shown.teacher_id
  join faraday.physical_education_teachers as teacher on teacher.user_id = page.user_id
  where shown.notes like 'MOCK:%'
) as copy
left join faraday.teacher_certification_base as base on base.teacher_id = copy.teacher_id and base.name = copy.name
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = copy.user_id::text)
  and (base.issue_date, base.expiry_date) is distinct from (copy.issued, copy.expires);
