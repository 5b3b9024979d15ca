-- Each placement comes with six examined subjects: up to grade 11 the mother subjects and the own religion, from grade 12 on all
-- four of one stream.
with

placements as (
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments where seed.is_demo(id)
  union all
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments_history where seed.is_demo(id)
),

taken as (
  select
    placements.student_id,
    placements.academic_year_id,
    grade.grade_number,
    array_agg(enrollment.subject_id) filter (where enrollment.subject_id is not null) as subjects
  from placements
  join skoola.grade_levels as grade on grade.id = placements.grade_id
  left join skoola.subject_enrollments as enrollment
    on enrollment.student_id = placements.student_id
    and enrollment.academic_year_id = placements.academic_year_id
  group by placements.student_id, placements.academic_year_id, grade.grade_number
),

streams as (
  select stream_id, array_agg(subject_id) as subjects
  from skoola.stream_subjects
  group by stream_id
),

core as (
  select array_agg(id) as subjects
  from skoola.subjects
  where subject_name_en in ('Sinhala', 'English', 'Mathematics', 'Science', 'History')
)

select
  student.admission_number || ' ' || year.name as row_key,
  format('grade %s with %s subjects', grade_number, coalesce(cardinality(taken.subjects), 0)) as problem
from taken
join skoola.students as student on student.id = taken.student_id
join skoola.academic_years as year on year.id = taken.academic_year_id
cross join core
where cardinality(taken.subjects) is distinct from 6
  or grade_number <= 11 and not taken.subjects @> core.subjects
  or grade_number >= 12 and not exists (select from streams where taken.subjects @> streams.subjects);
