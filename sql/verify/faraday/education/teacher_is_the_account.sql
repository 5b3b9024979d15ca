-- A teacher is the same person in teachers, educational_teachers, physical_education_teachers and users; every account of
-- the staff has the
-- first two rows, every account of kind pe_teacher the third. Nobody is hired after the account was opened.
select
  account.email as row_key,
  format('%s %s; personnel %s %s, hired %s; web page %s; PE %s', account.first_name, account.last_name, file.first_name,
    file.last_name, file.hire_date, page.name, pe.email) as problem
from faraday.users as account
left join faraday.teachers as file on file.user_id = account.id
left join faraday.educational_teachers as page on page.user_id = account.id
left join faraday.physical_education_teachers as pe on pe.user_id = account.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  and not coalesce(
    file.first_name = account.first_name
    and file.last_name = account.last_name
    and file.email = account.email
    and page.name = account.first_name || ' ' || account.last_name
    and (account.user_type = 'pe_teacher') = (pe.id is not null)
    and file.hire_date <= account.created_at::date
    and file.is_tenured = (file.hire_date + interval '4 years' <= seed.today()),
    false
  );
