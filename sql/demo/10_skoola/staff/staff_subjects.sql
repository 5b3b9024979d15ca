--! table: skoola.staff_subjects
--! mark: parent staff_id
--! key: staff_id, subject_id
--! target: at least 90

-- What teachers can teach: all that they do teach, and subjects close to it, in which they stand in for others.
with

close_to (taught, other) as (
  values
    ('Sinhala', 'History'), ('Sinhala', 'Media Studies'), ('English', 'Media Studies'), ('English', 'Drama'),
    ('Mathematics', 'ICT'), ('Mathematics', 'Science'), ('Science', 'Mathematics'), ('ICT', 'Mathematics'),
    ('Buddhism', 'Sinhala'), ('Christianity', 'English'), ('Hinduism', 'History'), ('Islam', 'Geography'),
    ('History', 'Geography'), ('Geography', 'History'), ('Art', 'Drama'), ('Music', 'Drama'), ('Physical Education', 'Science'),
    ('Economics', 'Accounting'), ('Business Studies', 'Economics'), ('Accounting', 'Economics')
),

lessons as (
  select distinct lesson.teacher_id, subject.subject_name_en as subject
  from skoola.class_subject_teachers as lesson
  join skoola.subjects as subject on subject.id = lesson.subject_id
  where seed.is_demo(lesson.class_id)
),

able as (
  select teacher_id, subject from lessons
  union
  select teacher_id, other from lessons join close_to on close_to.taught = lessons.subject
)

insert into skoola.staff_subjects (staff_id, subject_id)
select able.teacher_id, subject.id
from able
left join skoola.subjects as subject on subject.subject_name_en = able.subject
on conflict (staff_id, subject_id) do nothing;
