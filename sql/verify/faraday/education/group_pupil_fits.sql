-- Pupils of a small group go to the school of its instructor and to its grade; a group holds no more than it may.
select
  class.name || ' ' || student.email as row_key,
  format('pupil: school %s, %s; group: school %s, grade %s, %s of %s seats', student.school_id, student.grade_level,
    home.school_id, class.grade_level, seats.taken, class.max_students) as problem
from faraday.educational_class_students as seat
join faraday.educational_classes as class on class.id = seat.class_id
join faraday.students as student on student.id = seat.student_id
join faraday.educational_teachers as teacher on teacher.id = class.instructor_id
left join faraday.teacher_school_assignments as home on home.teacher_id = teacher.user_id and home.assignment_type = 'PRIMARY'
join (
  select class_id, count(*) as taken from faraday.educational_class_students group by class_id
) as seats on seats.class_id = class.id
where seat.notes like 'MOCK:%'
  and (
    student.school_id is distinct from home.school_id
    or class.grade_level <> case student.grade_level
      when 'KINDERGARTEN' then 'K'
        else (array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) - 1)::text
    end
    or seats.taken > class.max_students
  );
