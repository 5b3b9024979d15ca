--! table: skoola.subject_enrollments
--! mark: parent student_id
--! key: student_id, subject_id, academic_year_id
--! target: at least 3000 for 500 students

-- The six examined subjects of each student in each year that he or she was placed here. Up to grade 11 these are five core
-- subjects and the own religion. In grades 12 and 13 they are the four of the stream and then, of what the class has, the
-- first of a list until there are six. Section B takes commerce, C the arts; A splits over the other three streams.
with

core (subject) as (
  values ('Sinhala'), ('English'), ('Mathematics'), ('Science'), ('History')
),

fillers (turn, subject) as (
  values (1, 'English'), (2, 'Logic'), (3, 'Sinhala'), (4, 'Media Studies'), (5, 'Geography')
),

placements as (
  select student_id, academic_year_id, grade_id, class_id, created_at
  from skoola.student_class_assignments
  where seed.is_demo(id)
  union all
  select student_id, academic_year_id, grade_id, class_id, created_at
  from skoola.student_class_assignments_history
  where seed.is_demo(id)
),

placed as (
  select
    placements.*,
    grade.grade_number,
    student.religion,
    case left(class.section_name, 1)
      when 'B' then 'Commerce'
      when 'C' then 'Arts'
      else
        case mod(substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer, 3)
          when 0 then 'Biological Science' when 1 then 'Physical Science' else 'Technology'
        end
    end as stream
  from placements
  join skoola.students as student on student.id = placements.student_id
  join skoola.classes as class on class.id = placements.class_id
  join skoola.grade_levels as grade on grade.id = placements.grade_id
),

choices as (
  select placed.student_id, placed.academic_year_id, placed.class_id, placed.created_at, core.subject, 0 as turn
  from placed
  cross join core
  where grade_number <= 11
  union all
  select student_id, academic_year_id, class_id, created_at, religion, 0
  from placed
  where grade_number <= 11
  union all
  select placed.student_id, placed.academic_year_id, placed.class_id, placed.created_at, subject.subject_name_en, 0
  from placed
  left join skoola.streams as stream on stream.name = placed.stream
  left join skoola.stream_subjects as part on part.stream_id = stream.id
  left join skoola.subjects as subject on subject.id = part.subject_id
  where grade_number >= 12
  union all
  select placed.student_id, placed.academic_year_id, placed.class_id, placed.created_at, fillers.subject, fillers.turn
  from placed
  cross join fillers
  where grade_number >= 12
),

-- A subject of the stream may be on the list of the others, too.
offered as (
  select
    choices.student_id,
    choices.academic_year_id,
    subject.id as subject_id,
    choices.created_at,
    row_number() over (
      partition by choices.student_id, choices.academic_year_id
      order by min(choices.turn), subject.subject_code collate "C"
    ) as place
  from choices
  left join skoola.subjects as subject on subject.subject_name_en = choices.subject
  where exists (
    select
    from skoola.class_subject_teachers as lesson
    where lesson.class_id = choices.class_id and lesson.subject_id = subject.id
  )
  group by choices.student_id, choices.academic_year_id, subject.id, subject.subject_code, choices.created_at
)

insert into skoola.subject_enrollments (student_id, subject_id, academic_year_id, created_at)
select
  student_id,
  subject_id,
  academic_year_id,
  created_at
from offered
where place <= 6
on conflict (student_id, subject_id, academic_year_id) do nothing;
