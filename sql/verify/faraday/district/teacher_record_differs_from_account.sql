-- A PE teacher's record names the person of the account.
select
  account.email as row_key,
  format('record: %s %s, %s', teacher.first_name, teacher.last_name, teacher.email) as problem
from faraday.physical_education_teachers as teacher
join faraday.users as account on account.id = teacher.user_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  and (teacher.first_name, teacher.last_name, teacher.email) is distinct
  from (account.first_name, account.last_name, account.email);
