-- Pupils are in classes of their own school and grade.
select
  student.email || ' in ' || class.name as row_key,
  format(
    'pupil: school %s, %s; class: school %s, %s', student.school_id, student.grade_level, assignment.school_id, class.grade_level
  ) as problem
from faraday.physical_education_class_students as member
join faraday.students as student on student.id = member.student_id
join faraday.physical_education_classes as class on class.id = member.class_id
left join faraday.class_school_assignments as assignment on assignment.class_id = class.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
  )
  and (student.school_id is distinct from assignment.school_id or student.grade_level::text <> class.grade_level::text);
