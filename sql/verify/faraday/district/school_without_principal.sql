-- Every school has one principal, and the school names him.
select
  school.school_code as row_key,
  format('%s principals; the school names %s', count(account.id), school.principal_name) as problem
from faraday.schools as school
left join faraday.teacher_school_assignments as assignment
  on assignment.school_id = school.id and assignment.assignment_type = 'ADMINISTRATION'
left join faraday.users as account
  on account.id = assignment.teacher_id and account.first_name || ' ' || account.last_name = school.principal_name
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
group by school.id
having count(account.id) <> 1;
