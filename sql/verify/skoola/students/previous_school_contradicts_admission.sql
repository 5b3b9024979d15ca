-- Who was admitted after grade 1 came from another school: from the grade below, in the year before. Nobody else has one.
select
  student.admission_number as row_key,
  format('admitted to grade %s, came from %s on %s', entry.grade, previous.grade_left, previous.date_left) as problem
from skoola.students as student
cross join lateral (select 2000 + substring(student.admission_number from '^ADM-([0-9]{2})')::integer as year) as admitted
cross join lateral (select admitted.year - extract(year from student.dob - 31)::integer - 5 as grade) as entry
left join skoola.student_previous_schools as previous on previous.student_id = student.id
where seed.is_demo(student.id)
  and (
    (entry.grade > 1) <> (previous.id is not null)
    or previous.grade_left <> 'Grade ' || entry.grade - 1
    or extract(year from previous.date_left) <> admitted.year - 1
    or extract(isodow from previous.date_left) > 5
    or previous.date_left >= previous.created_at::date
    or previous.school_name ~ 'Primary' and entry.grade > 6
  );
