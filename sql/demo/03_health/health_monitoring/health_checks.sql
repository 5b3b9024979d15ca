--! table: faraday.health_checks
--! mark: parent student_id
--! key: student_id, performed_at

-- Readiness checks before endurance tests, by a PE teacher of the pupil's school: pupils with a condition first.
with

size as (
  select seed.rows(200, students => 3714) as rows
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]+)@')::integer as number,
    row_number() over (order by student.medical_conditions is null, substring(student.email from '([0-9]+)@')::integer) as turn
  from faraday.students as student
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
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.health_checks (student_id, check_type, status, performed_at, performed_by, notes, created_at, updated_at)
select
  pupils.id,
  'STUDENT',
  case when medical_conditions in ('Type 1 diabetes', 'Epilepsy', 'Heart murmur') then 'conditional' when mod(number, 17) = 0 then 'deferred' else 'cleared' end,
  pupils.updated_at + interval '40 minutes',
  teachers.teacher_id,
  case
    when medical_conditions is not null then lower(medical_conditions) || ': plan on file, ' || case when medical_conditions = 'Asthma' then 'inhaler present.' else 'no complaints today.' end
    when mod(number, 17) = 0 then 'Cold last week; tested later.'
  end,
  pupils.updated_at + interval '40 minutes',
  pupils.updated_at + interval '40 minutes'
from pupils
left join teachers on teachers.school_id = pupils.school_id and teachers.position = mod(number, teachers.teachers)
where turn <= (select rows from size)
  and not exists (
    select from faraday.health_checks as there
    where there.student_id = pupils.id and there.performed_at = pupils.updated_at + interval '40 minutes'
  );
