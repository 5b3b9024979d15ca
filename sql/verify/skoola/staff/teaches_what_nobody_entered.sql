-- Teachers can teach what they do teach, and nobody else is entered as able to teach. Every subject has two who can.
select
  staff.employee_id || ' ' || subject.subject_code as row_key,
  'teaches it, but is not entered for it' as problem
from (select distinct teacher_id, subject_id from skoola.class_subject_teachers where seed.is_demo(class_id)) as lesson
join skoola.staff on staff.id = lesson.teacher_id
join skoola.subjects as subject on subject.id = lesson.subject_id
left join skoola.staff_subjects as able on able.staff_id = lesson.teacher_id and able.subject_id = lesson.subject_id
where able.staff_id is null
union all
select staff.employee_id || ' ' || subject.subject_code, 'entered as able to teach, but is ' || staff.staff_type
from skoola.staff_subjects as able
join skoola.staff on staff.id = able.staff_id
join skoola.subjects as subject on subject.id = able.subject_id
where seed.is_demo(able.staff_id)
  and staff.staff_type <> 'Teaching'
union all
select subject.subject_code, 'taught, but nobody could stand in'
from skoola.staff_subjects as able
join skoola.subjects as subject on subject.id = able.subject_id
where seed.is_demo(able.staff_id)
group by subject.subject_code
having count(*) < 2
  -- Each religion has one teacher in fifty.
  and subject.subject_code not in ('B-BUDD', 'C-CHRI', 'I-ISLM', 'H-HIND');
