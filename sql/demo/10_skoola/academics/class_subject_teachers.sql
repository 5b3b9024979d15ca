--! table: skoola.class_subject_teachers
--! mark: parent class_id
--! key: class_id, subject_id, teacher_id, academic_year_id
--! target: at least 390

-- Ten subjects for each class of the three years kept here (C has two religions in place of one up to grade 11), by place 0
-- to 9. Forty teachers stand behind them: ten for each band of grades (1 to 3, 4 to 6, 7 to 9, 10 to 13), one for each place.
-- Religion is the exception: its four teachers go by section, A Buddhism, B Christianity, C Hinduism and Islam, and teach
-- logic in grades 12 and 13.
with

taught (place, first_grade, last_grade, letters, subject) as (
  values
    (0, 1, 13, 'ABC', 'Sinhala'), (1, 1, 13, 'ABC', 'English'), (2, 1, 13, 'ABC', 'Mathematics'),
    (3, 1, 11, 'A', 'Buddhism'), (3, 1, 11, 'B', 'Christianity'), (3, 1, 11, 'C', 'Hinduism'), (3, 1, 11, 'C', 'Islam'),
    (3, 12, 13, 'ABC', 'Logic'),
    (4, 1, 13, 'ABC', 'Science'), (5, 1, 11, 'ABC', 'History'), (5, 12, 13, 'AB', 'Economics'), (5, 12, 13, 'C', 'History'),
    (6, 1, 11, 'ABC', 'Geography'), (6, 12, 13, 'AC', 'Geography'), (6, 12, 13, 'B', 'Business Studies'),
    (7, 1, 6, 'ABC', 'Art'), (7, 7, 11, 'A', 'Art'), (7, 7, 11, 'B', 'Music'), (7, 7, 11, 'C', 'Drama'),
    (7, 12, 13, 'ABC', 'Media Studies'),
    (8, 1, 6, 'ABC', 'Music'), (8, 7, 13, 'ABC', 'ICT'),
    (9, 1, 9, 'ABC', 'Physical Education'), (9, 10, 11, 'ABC', 'Business Studies'), (9, 12, 13, 'ABC', 'Accounting')
),

classes as (
  select
    class.*,
    grade.grade_number,
    left(class.section_name, 1) as letter,
    coalesce(substring(class.section_name from '^[A-C]([0-9]{1,4})$')::integer, 1) - 1 as block
  from skoola.classes as class
  join skoola.grade_levels as grade on grade.id = class.grade_id
  where seed.is_demo(class.id)
    -- The years that have class teachers.
    and class.class_teacher_id is not null
),

wanted as (
  select
    classes.*,
    taught.subject,
    50 * block + 11 + place + 10 * case
      when taught.subject = 'Islam' then 3
      when place = 3 then strpos('ABC', letter) - 1
      else least((grade_number - 1) / 3, 3)
    end as teacher
  from classes
  join taught on grade_number between first_grade and last_grade and strpos(letters, letter) > 0
)

insert into skoola.class_subject_teachers (class_id, subject_id, teacher_id, academic_year_id, created_at, updated_at)
select
  wanted.id,
  subject.id,
  teacher.id,
  wanted.academic_year_id,
  wanted.created_at + interval '1 day',
  wanted.created_at + interval '1 day'
from wanted
left join skoola.subjects as subject on subject.subject_name_en = wanted.subject
left join skoola.staff as teacher on teacher.employee_id = 'EMP-' || lpad(wanted.teacher::text, 4, '0')
on conflict (class_id, subject_id, teacher_id, academic_year_id) do nothing;
