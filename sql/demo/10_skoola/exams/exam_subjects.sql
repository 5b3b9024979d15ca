--! table: skoola.exam_subjects
--! mark: parent exam_id
--! key: exam_id, subject_id

-- One paper for each subject that is examined in the exam's grades: up to grade 11 five core subjects and the religions, in
-- grades 12 and 13 those of academics/subject_enrollments.sql; all of them in the term tests. Papers are spread over the five
-- days so that nobody has two at a time: subjects share an hour only where no stream holds both, and one takes one religion.
with

slots (subject, first_grade, last_grade, day, hour) as (
  values
    ('Sinhala', 1, 13, 1, time '08:30'), ('Logic', 12, 13, 1, time '11:00'),
    ('Mathematics', 1, 13, 2, time '08:30'), ('ICT', 12, 13, 2, time '11:00'), ('Geography', 12, 13, 2, time '11:00'),
    ('Accounting', 12, 13, 2, time '11:00'),
    ('English', 1, 13, 3, time '08:30'), ('Media Studies', 12, 13, 3, time '11:00'),
    ('Business Studies', 12, 13, 3, time '11:00'),
    ('Science', 1, 13, 4, time '08:30'), ('Economics', 12, 13, 4, time '11:00'),
    ('Buddhism', 1, 11, 5, time '08:30'), ('Christianity', 1, 11, 5, time '08:30'), ('Hinduism', 1, 11, 5, time '08:30'),
    ('Islam', 1, 11, 5, time '08:30'), ('History', 1, 13, 5, time '11:00')
),

papers as (
  select
    exam.*,
    slots.*
  from skoola.exams as exam
  join skoola.exam_types as type on type.id = exam.exam_type_id
  join slots
    on type.name = 'Term test'
    or type.name = 'O/L trial exam' and 11 between first_grade and last_grade
    or type.name = 'A/L trial exam' and 13 between first_grade and last_grade
  where seed.is_demo(exam.id)
  order by exam.start_date, slots.subject collate "C"
  limit least(seed.rows(2070), 207)
),

days as (
  select
    exam.id as exam_id,
    day.date,
    row_number() over (partition by exam.id order by day.date) as number
  from skoola.exams as exam
  join skoola.school_calendar as day
    on day.is_academic_day
    and day.date between exam.start_date::date and exam.end_date::date
)

insert into skoola.exam_subjects (
  exam_id, subject_id, date, "time", duration, max_marks, pass_marks, created_at, updated_at
)
select
  papers.id,
  subject.id,
  days.date,
  papers.hour,
  120,
  100,
  35,
  papers.created_at + interval '40 minutes',
  papers.created_at + interval '40 minutes'
from papers
left join skoola.subjects as subject on subject.subject_name_en = papers.subject
left join days on days.exam_id = papers.id and days.number = papers.day
on conflict (exam_id, subject_id) do nothing;
