-- Every PE teacher is at home in exactly one school.
select
  account.email as row_key,
  count(home.id) || ' home schools' as problem
from faraday.users as account
left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type = 'PRIMARY'
where account.user_type = 'pe_teacher'
  and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
group by account.email
having count(home.id) <> 1;
