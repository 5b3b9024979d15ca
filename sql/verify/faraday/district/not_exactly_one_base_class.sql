-- Every pupil is in one base class, and in one elective at most.
select
  student.email as row_key,
  format(
    '%s base classes, %s electives', count(class.id) filter (where class.name like '%: PE %'),
    count(class.id) filter (where class.name like '%: Elective %')
  ) as problem
from faraday.students as student
left join faraday.physical_education_class_students as member on member.student_id = student.id
left join faraday.physical_education_classes as class
  on class.id = member.class_id
    and exists (
      select
      from seed.demo_row as noted
      where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
    )
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
group by student.email
having count(class.id) filter (where class.name like '%: PE %') <> 1
  or count(class.id) filter (where class.name like '%: Elective %') > 1;
