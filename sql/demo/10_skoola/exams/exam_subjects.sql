--! table: skoola.exam_subjects
--! mark: parent exam_id
--! key: exam_id, subject_id
--! target: at least 150

-- One paper for each subject that students of the exam's grades take; that does not change from year to year. Papers are spread
-- over the five days so that nobody has two at a time: subjects share an hour only where no stream holds both, and everybody
-- takes one religion.
with

slots (subject, day, hour) as (
  values
    ('Sinhala', 1, time '08:30'), ('Logic', 1, time '11:00'),
    ('Mathematics', 2, time '08:30'), ('ICT', 2, time '11:00'), ('Geography', 2, time '11:00'), ('Accounting', 2, time '11:00'),
    ('English', 3, time '08:30'), ('Media Studies', 3, time '11:00'), ('Business Studies', 3, time '11:00'),
    ('Science', 4, time '08:30'), ('Economics', 4, time '11:00'),
    ('Buddhism', 5, time '08:30'), ('Christianity', 5, time '08:30'), ('Hinduism', 5, time '08:30'), ('Islam', 5, time '08:30'),
    ('History', 5, time '11:00')
),

sitters (kind, first_grade, last_grade) as (
  values ('Term test', 1, 13), ('O/L trial exam', 11, 11), ('A/L trial exam', 13, 13)
),

placements as (
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments where seed.is_demo(id)
  union all
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments_history where seed.is_demo(id)
),

taken as (
  select distinct
    grade.grade_number,
    enrollment.subject_id
  from placements
  join skoola.grade_levels as grade on grade.id = placements.grade_id
  join skoola.subject_enrollments as enrollment
    on enrollment.student_id = placements.student_id
    and enrollment.academic_year_id = placements.academic_year_id
),

exams as (
  select
    exam.*,
    sitters.first_grade,
    sitters.last_grade
  from skoola.exams as exam
  join skoola.exam_types as type on type.id = exam.exam_type_id
  left join sitters on sitters.kind = type.name
  where seed.is_demo(exam.id)
),

papers as (
  select distinct
    exams.id as exam_id,
    exams.created_at,
    taken.subject_id
  from exams
  join taken on taken.grade_number between exams.first_grade and exams.last_grade
),

days as (
  select
    exams.id as exam_id,
    day.date,
    row_number() over (partition by exams.id order by day.date) as number
  from exams
  join skoola.school_calendar as day
    on day.is_academic_day
    and day.date between exams.start_date::date and exams.end_date::date
)

insert into skoola.exam_subjects (
  exam_id, subject_id, date, "time", duration, max_marks, pass_marks, created_at, updated_at
)
select
  papers.exam_id,
  papers.subject_id,
  days.date,
  slots.hour,
  120,
  100,
  35,
  papers.created_at + interval '40 minutes',
  papers.created_at + interval '40 minutes'
from papers
left join skoola.subjects as subject on subject.id = papers.subject_id
left join slots on slots.subject = subject.subject_name_en
left join days on days.exam_id = papers.exam_id and days.number = slots.day
on conflict (exam_id, subject_id) do nothing;
