-- The class teacher that is assigned to a class is the one that the class names, and teaches it; every class that names one has
-- the assignment.
select
  coalesce(year.name, 'no year') || ' ' || class.room_number as row_key,
  format(
    'class names %s, assigned is %s', coalesce(named.employee_id, 'nobody'), coalesce(teacher.employee_id, 'nobody')
  ) as problem
from skoola.classes as class
full join skoola.teacher_class_assignments as assignment on assignment.class_id = class.id
left join skoola.academic_years as year on year.id = class.academic_year_id
left join skoola.staff as named on named.id = class.class_teacher_id
left join skoola.staff as teacher on teacher.id = assignment.teacher_id
where (seed.is_demo(class.id) or seed.is_demo(assignment.id))
  and (
    class.class_teacher_id is distinct from assignment.teacher_id
    or class.academic_year_id is distinct from coalesce(assignment.academic_year_id, class.academic_year_id)
    or assignment.id is not null and not exists (
      select
      from skoola.class_subject_teachers as lesson
      where lesson.class_id = class.id and lesson.teacher_id = assignment.teacher_id
    )
  );
