--! table: skoola.conversation_participants
--! mark: parent conversation_id
--! key: conversation_id, user_id
--! target: at least 180

-- Three in each conversation, each of another role: the class teacher, the first guardian where it is about a family's matter,
-- and one or two of the office: the vice principal (2), the office manager (4), the accounts clerk (8) or a librarian (9).
with

matters (matter, of_young, of_family, office) as (
  values
    (1, true, true, array[4]), (2, true, true, array[9]), (3, false, true, array[8]),
    (4, true, true, array[4]), (5, false, true, array[2]), (6, true, true, array[2]),
    (7, true, true, array[4]), (8, false, true, array[2]), (9, false, false, array[2, 4]),
    (10, false, false, array[9, 8]), (11, false, false, array[4, 2]), (12, false, false, array[2, 4])
),

students as (
  select
    student.id,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    teacher.email as teacher_email,
    (substring(teacher.employee_id from '^EMP-([0-9]{4,6})$')::integer - 1) / 50 as block,
    grade.grade_number <= 8 as is_young,
    row_number() over (
      partition by grade.grade_number <= 8 order by substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer
    ) as place,
    count(*) over (partition by grade.grade_number <= 8) as total
  from skoola.students as student
  join skoola.student_class_assignments as placement on placement.student_id = student.id
  join skoola.academic_years as year on year.id = placement.academic_year_id and year.current
  join skoola.classes as class on class.id = placement.class_id
  join skoola.grade_levels as grade on grade.id = class.grade_id
  join skoola.staff as teacher on teacher.id = class.class_teacher_id
  where seed.is_demo(student.id) and student.status = 'Active'
),

threads as (
  select conversation.id as conversation_id, matters.of_family, matters.office, students.*
  from generate_series(1, ceil(60 * seed.scale())::integer) as n
  join skoola.conversations as conversation on conversation.id = seed.uuid('conversations', n)::text
  left join matters on matters.matter = 1 + mod(n - 1, 12)
  left join students on students.is_young = of_young and students.place = 1 + mod(n * 2 - 1, students.total)
),

wanted as (
  select conversation_id, account.id as user_id
  from threads
  left join skoola.users as account on account.email = threads.teacher_email
  union all
  select conversation_id, seed.uuid('users', 'guardian/' || number || '/1')::text
  from threads
  where of_family
  union all
  select conversation_id, seed.uuid('users', 'staff/' || 50 * block + rank)::text
  from threads
  cross join lateral unnest(office) as rank
)

insert into skoola.conversation_participants (conversation_id, user_id)
select conversation_id, user_id
from wanted
on conflict (conversation_id, user_id) do nothing;
