-- On a day for which registers are kept, every student who is placed in a class stands in its register.
select
  student.admission_number || ' ' || days.date as row_key,
  format('placed in %s since %s, not in the register', class.room_number, placement.from_date) as problem
from (select distinct date from skoola.student_attendance where seed.is_demo(id)) as days
join skoola.student_class_assignments as placement
  on days.date between placement.from_date and coalesce(placement.to_date, days.date)
join skoola.students as student on student.id = placement.student_id
join skoola.classes as class on class.id = placement.class_id
left join skoola.student_attendance as record on record.student_id = placement.student_id and record.date = days.date
where seed.is_demo(placement.id) and record.id is null;
