-- A PE teacher has a bachelor's degree before the first year of teaching, a master's after it, and in no field more years
-- than in the profession.
select
  teacher.email as row_key,
  format('%s years; bachelor %s, master %s, most years in a field %s', teacher.experience_years, bachelor.issue_date,
    master.issue_date, field.years) as problem
from faraday.physical_education_teachers as teacher
left join faraday.teacher_qualifications as bachelor on bachelor.teacher_id = teacher.id
  and bachelor.qualification_name like 'Bachelor%'
left join faraday.teacher_qualifications as master on master.teacher_id = teacher.id and master.qualification_name like 'Master %'
left join (
  select teacher_id, max(years_experience) as years, min(years_experience) as least_years
  from faraday.teacher_specializations
  group by teacher_id
) as field on field.teacher_id = teacher.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = teacher.user_id::text)
  and not coalesce(
    extract(year from bachelor.issue_date) < extract(year from seed.today()) - teacher.experience_years
    and bachelor.issue_date < master.issue_date
    and master.issue_date <= seed.today()
    and field.years <= teacher.experience_years
    and field.least_years > 0,
    false
  );
