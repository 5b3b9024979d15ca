-- The state licence does not end; CPR and first aid hold for two years. No certificate is dated ahead.
select
  certificate.teacher_id || ' ' || certificate.name as row_key,
  format('%s: %s to %s', certificate.type, certificate.issue_date, certificate.expiry_date) as problem
from faraday.teacher_certification_base as certificate
join faraday.physical_education_teachers as teacher on teacher.id = certificate.teacher_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = teacher.user_id::text)
  and not (
    certificate.issue_date <= seed.today()
    and (certificate.type = 'PHYSICAL_EDUCATION') = (certificate.expiry_date is null)
    and (certificate.type not in ('CPR', 'FIRST_AID') or certificate.expiry_date - certificate.issue_date between 729 and 731)
  );
