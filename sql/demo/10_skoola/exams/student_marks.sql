--! table: skoola.student_marks
--! mark: uuid id
--! key: student_id, exam_id, subject_id
--! target: at least 10000 for 500 students

-- Marks of the last four term tests and of all trials whose last day has gone by, for the subjects that a student takes and the
-- papers written while he or she was placed here. A mark is made of the student's talent, the gift for the subject, how hard the
-- subject is, and luck. Absent is who the register misses that day, and three in a hundred where no register is kept any more.
-- The teacher of the subject enters a class in one go, on one of the first afternoons after the exam and one class after the
-- other. Six in a hundred marks are corrected within three days; history/student_marks_history.sql has what they were before.
with

hardness (subject, points) as (
  values
    ('Mathematics', -5), ('Science', -3), ('Accounting', -3), ('Logic', -2), ('English', -1), ('Sinhala', 2), ('ICT', 2),
    ('Media Studies', 3), ('Buddhism', 5), ('Christianity', 5), ('Hinduism', 5), ('Islam', 5)
),

comments (low, high, choices) as (
  values
    (90, 100, array['Hardly a slip in the whole paper', 'Outstanding, could help others with it', 'Complete and clear']),
    (75, 89, array['Answers to the point, good examples', 'Clear and well ordered', 'Lost marks only through haste']),
    (55, 74, array['Solid, should give the steps in full', 'Last question left short', 'Reads the questions too fast']),
    (35, 54, array['Second part hardly tried', 'Passed, needs practice with past papers', 'Mixes up the terms']),
    (0, 34, array['To come to the extra lesson', 'First units have to be repeated', 'Left most questions blank'])
),

exams as (
  select *, end_date::date as last_day, case kind when 'O/L trial exam' then 11 when 'A/L trial exam' then 13 end as only_grade
  from (
    select exam.*, type.name as kind, row_number() over (partition by exam_type_id order by end_date desc) as back
    from skoola.exams as exam
    join skoola.exam_types as type on type.id = exam_type_id
    where seed.is_demo(exam.id) and end_date::date < seed.today()
  ) as over
  where kind <> 'Term test' or back <= 4
),

-- The papers as each class writes them, and when they are entered: a teacher's classes take turns, twelve minutes each.
papers as materialized (
  select
    exams.name as exam,
    exams.only_grade,
    paper.*,
    lesson.class_id,
    subject.subject_code,
    account.user_id,
    59 + coalesce(hardness.points, 0) - case when only_grade is null then 0 else 3 end as points,
    last_day + seed.int(
      'student_marks.entered_at', exams.name || '/' || grade.grade_number || class.section_name || '/' || subject.subject_code,
      0, least(4, seed.today() - 1 - last_day)
    ) as day,
    time '14:50' + interval '12 minutes' * (
      row_number() over (
        partition by exams.id, lesson.teacher_id order by grade.grade_number, class.section_name collate "C", subject.subject_code
      ) - 1
    ) as start
  from exams
  join skoola.exam_subjects as paper on paper.exam_id = exams.id
  join skoola.class_subject_teachers as lesson
    on lesson.academic_year_id = exams.academic_year_id and lesson.subject_id = paper.subject_id
  join skoola.classes as class on class.id = lesson.class_id
  join skoola.grade_levels as grade on grade.id = class.grade_id
  join skoola.subjects as subject on subject.id = lesson.subject_id
  left join hardness on hardness.subject = subject.subject_name_en
  left join skoola.staff as teacher on teacher.id = lesson.teacher_id
  left join skoola.user_profiles as account on account.profile_id = teacher.profile_id
),

students as materialized (
  select id, admission_number, seed.normal('talent', admission_number, 0, 1) as talent from skoola.students where seed.is_demo(id)
),

placements as (
  select * from skoola.student_class_assignments
  union all
  select * from skoola.student_class_assignments_history
),

seats as materialized (
  select
    placements.*, enrollment.subject_id, grade.grade_number,
    admission_number, substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer as number, talent
  from students
  join placements on placements.student_id = students.id
  join skoola.grade_levels as grade on grade.id = placements.grade_id
  join skoola.subject_enrollments as enrollment
    on enrollment.student_id = placements.student_id and enrollment.academic_year_id = placements.academic_year_id
),

sat as (
  select
    papers.*, seats.student_id, number, talent, register.status,
    admission_number || '/' || subject_code as gift,
    admission_number || '/' || exam || '/' || subject_code as identity,
    day - greatest(0, extract(isodow from day)::integer - 5) as entered_on,
    start + interval '35 seconds' * row_number() over (partition by exam_id, papers.class_id, papers.subject_id order by number)
      as minute
  from papers
  join seats
    on (seats.class_id, seats.subject_id) = (papers.class_id, papers.subject_id)
    and seats.grade_number = coalesce(papers.only_grade, seats.grade_number)
    and papers.date between seats.from_date and coalesce(seats.to_date, papers.date)
  left join skoola.student_attendance as register on register.student_id = seats.student_id and register.date = papers.date
),

marked as materialized (
  select
    sat.*,
    coalesce(status not in ('Present', 'Late'), seed.chance('student_marks.absent', number || '/' || date, 0.03)) as is_absent,
    -- Gift and luck are sums of two uniform numbers each, stretched to a deviation of about eight.
    greatest(0, least(100, round((
      points + 12.5 * talent
        + 20 * (seed.uniform('gift', gift) + seed.uniform('gift#', gift) - 1)
        + 20 * (seed.uniform('student_marks.luck', identity) + seed.uniform('student_marks.luck#', identity) - 1)
    )::numeric)::integer)) as mark,
    seed.uniform('student_marks.remarks', identity) as says,
    seed.chance('student_marks.updated_by', identity, 0.06) as doubted,
    entered_on + seed.int('student_marks.updated_at', identity, 0, least(3, seed.today() - 1 - entered_on)) as seen_on
  from sat
)

insert into skoola.student_marks (
  id, student_id, exam_id, subject_id, marks_obtained, is_absent, remarks, entered_by, entered_at, updated_by, updated_at
)
select
  seed.uuid('student_marks', identity)::text,
  student_id,
  exam_id,
  subject_id,
  case when is_absent then 0 else mark end,
  is_absent,
  case
    when is_absent then 'Did not sit the paper'
    when corrected then seed.pick(
      'student_marks.reason', identity, 'Added up again', 'A page had been overlooked', 'Typing slip put right',
      'Question 3 marked again', 'Sat the paper, had been noted as absent'
    )
    when says < 0.18 then comments.choices[1 + floor(says / 0.06)::integer]
  end,
  user_id,
  entered_on + minute,
  case when corrected then user_id end,
  case when corrected then corrected_on + interval '40 minutes' else entered_on end + minute
from marked
left join comments on mark between low and high
cross join lateral (select doubted and not is_absent and mark >= 15 as corrected) as decision
cross join lateral (select seen_on - greatest(0, extract(isodow from seen_on)::integer - 5) as corrected_on) as day_of_correction
on conflict (student_id, exam_id, subject_id) do nothing;
