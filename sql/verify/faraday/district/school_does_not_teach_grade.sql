-- Elementary schools teach kindergarten to grade 5, middle schools 6 to 8, high schools 9 to 12.
select
  student.email as row_key,
  format('%s in %s', student.grade_level, school.school_code) as problem
from faraday.students as student
left join faraday.schools as school on school.id = student.school_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and case
    when student.grade_level <= 'FIFTH' then 'ELEMENTARY'
    when student.grade_level <= 'EIGHTH' then 'MIDDLE'
    else 'HIGH'
  end is distinct from school.school_type::text;
