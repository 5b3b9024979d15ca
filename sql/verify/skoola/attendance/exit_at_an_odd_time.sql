-- An exit pass is written on a school day in school hours, then the gate opens, within a quarter of an hour; nobody leaves
-- in the middle of a lesson, and the guardians are told when a child is ill or sent home.
select
  student.admission_number || ' ' || pass.date as row_key,
  format(
    'written %s, exit %s, gate %s; %s, guardian told: %s', pass.created_at, pass.exit_time, pass.gate_cleared_at,
    pass.reason_type, pass.guardian_notified
  ) as problem
from skoola.exit_passes as pass
join skoola.students as student on student.id = pass.student_id
left join skoola.school_calendar as day on day.date = pass.date
left join skoola.periods as lesson on pass.exit_time > lesson.start_time and pass.exit_time < lesson.end_time
where seed.is_demo(pass.id)
  and (
    day.is_academic_day is not true
    or lesson.period_number is not null
    or pass.exit_time not between '07:30' and '15:30'
    or pass.created_at not between pass.date + time '07:30' and pass.date + pass.exit_time
    or pass.gate_cleared_at not between pass.date + pass.exit_time and pass.date + pass.exit_time + interval '15 minutes'
    or pass.created_at > seed.now() at time zone 'UTC'
    or not pass.guardian_notified and pass.reason_type in ('Medical', 'Disciplinary')
  );
