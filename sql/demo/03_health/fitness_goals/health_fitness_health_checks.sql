--! table: faraday.health_fitness_health_checks
--! mark: parent student_id
--! key: student_id, check_type

-- Screenings at the nurse's latest visit, one for each of the first pupils: hearing in K-3 and grades 7 and 11, the spine in
-- grades 5 and 9, else vision, much as New Jersey's schools do. About one in twelve is referred.
with

size as (
  select seed.rows(120, students => 3714) as rows
),

visits as (
  select student_id, max(record_date) as record_date
  from faraday.physical_education_student_health_health_records
  group by student_id
),

pupils as (
  select
    student.*, visits.record_date, school.school_code,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    case
      when student.medical_conditions = 'Scoliosis' then 'scoliosis'
      when student.grade_level in ('KINDERGARTEN', 'FIRST', 'SECOND', 'THIRD', 'SEVENTH', 'ELEVENTH') then 'hearing'
      when student.grade_level in ('FIFTH', 'NINTH') then 'scoliosis'
      else 'vision'
    end as check_type
  from faraday.students as student
  join visits on visits.student_id = student.id
  join faraday.schools as school on school.id = student.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  order by number
  limit (select rows from size)
),

decided as (
  select
    pupils.*,
    medical_conditions is not distinct from 'Scoliosis' as known,
    medical_conditions is distinct
    from 'Scoliosis' and seed.chance('health_fitness_health_checks.findings', number, 0.085) as referred
  from pupils
)

insert into faraday.health_fitness_health_checks (
  created_at, updated_at, status, is_active, metadata, student_id, check_type, performed_by, findings, recommendations
)
select
  record_date + interval '6 minutes',
  record_date + interval '6 minutes',
  case when referred then 'PENDING' else 'COMPLETED' end::faraday.base_status_enum,
  referred,
  json_build_object('school', school_code, 'grade', lower(grade_level::text)),
  id,
  check_type,
  'School nurse, ' || school_code,
  case check_type
    when 'vision' then json_build_object(
      'right_eye', case when referred then '20/50' when mod(number, 3) = 0 then '20/25' else '20/20' end,
      'left_eye', case when referred and mod(number, 2) = 0 then '20/40' when mod(number, 4) = 0 then '20/25' else '20/20' end,
      'with_glasses', mod(number, 5) = 0, 'passed', not referred)
    when 'hearing' then json_build_object(
      'right_ear_db', case when referred then 35 else 20 end, 'left_ear_db', 20, 'tones_hz', json_build_array(1000, 2000, 4000),
      'passed', not referred)
    else json_build_object(
      'trunk_rotation_degrees', case when known then 9 when referred then 7 else mod(number, 4) end, 'known_curve', known,
      'passed', not referred and not known)
  end,
  case
    when known then 'Under care; next review as planned.'
    when referred and check_type = 'vision' then 'Letter home: eye doctor within six weeks; seat in front until then.'
    when referred and check_type = 'hearing' then 'Check again in four weeks, then refer; speak facing the pupil.'
    when referred then 'Letter home: pediatrician to look at the spine.'
  end
from decided
where not exists (
  select from faraday.health_fitness_health_checks as there
  where there.student_id = decided.id and there.check_type = decided.check_type
);
