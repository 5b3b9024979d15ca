--! table: faraday.health_checks
--! mark: parent student_id
--! key: student_id, performed_at

-- Readiness checks on the day of the fitness tests, after height and weight, by a PE teacher of the pupil's school: pupils with a
-- condition first.
with

size as (
  select seed.rows(200, students => 3714) as rows
),

testing_days as (
  select record.student_id, max(record.record_date) + interval '2 minutes' as checked_at
  from faraday.physical_education_student_student_health_records as record
  group by record.student_id
),

pupils as (
  select
    student.*, checked_at,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    row_number() over (order by student.medical_conditions is null,
      substring(student.email from '([0-9]{1,9})@')::integer) as turn
  from faraday.students as student
  join faraday.student_health as profile on profile.student_id = student.id
  join testing_days on testing_days.student_id = profile.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

teachers as (
  select
    home.school_id, home.teacher_id,
    row_number() over (partition by home.school_id order by account.created_at, account.email collate "C") - 1 as position,
    count(*) over (partition by home.school_id) as teachers
  from faraday.teacher_school_assignments as home
  join faraday.users as account on account.id = home.teacher_id
  where home.assignment_type = 'PRIMARY'
    and account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.health_checks (student_id, check_type, status, performed_at, performed_by, notes, created_at, updated_at)
select
  pupils.id,
  'STUDENT',
  case
    when medical_conditions in ('Type 1 diabetes', 'Epilepsy', 'Heart murmur') then 'conditional'
    when mod(number, 17) = 0 then 'deferred'
    else 'cleared'
  end,
  checked_at,
  teachers.teacher_id,
  case
    when mod(number, 17) = 0 then 'Cold last week; tested later.'
    when medical_conditions = 'Asthma' then
      (array['Inhaler present, warm-up done.', 'Breathes freely today; inhaler in the pocket.',
        'Two puffs before the start.'])[1 + mod(number, 3)]
    when medical_conditions = 'Type 1 diabetes' then
      'Glucose ' || seed.int('health_checks.notes', number, 104, 178) || ' mg/dL, snack at hand.'
    when medical_conditions = 'Epilepsy' then 'Slept well, medication taken; an adult beside.'
    when medical_conditions = 'Heart murmur' then 'Cleared by cardiology; stops when dizzy.'
    when medical_conditions is not null then medical_conditions || ': plan on file, no complaints today.'
  end,
  checked_at,
  checked_at
from pupils
left join teachers on teachers.school_id = pupils.school_id and teachers.position = mod(number, teachers.teachers)
where turn <= (select rows from size)
  and not exists (
    select from faraday.health_checks as there
    where there.student_id = pupils.id and there.performed_at = checked_at
  );
