--! table: skoola.curriculum_standards
--! mark: uuid id
--! key: standard_code

-- One standard for each grade in mathematics, science and English, and for grades 1 to 11 in history: fifty. The code is made of
-- the code of the subject and the grade. Entered in the first weeks after the system came.
with

introduced as (
  select min(created_at) as at_time
  from skoola.academic_years
  where seed.is_demo(id)
),

taught (place, subject, last_grade) as (
  values (1, 'Mathematics', 13), (2, 'Science', 13), (3, 'English', 13), (4, 'History', 11)
),

aims (subject, first_grade, last_grade, aim) as (
  values
    ('Mathematics', 1, 5, 'Counts, measures and calculates with confidence in everyday life'),
    ('Mathematics', 6, 9, 'Works with fractions, letters and figures, and gives reasons for each step'),
    ('Mathematics', 10, 11, 'Solves problems of the Ordinary Level by algebra, geometry and statistics'),
    ('Mathematics', 12, 13, 'Handles functions, calculus and chance as the Advanced Level asks'),
    ('Science', 1, 5, 'Observes the living world and the weather, and tells what was seen'),
    ('Science', 6, 9, 'Plans simple experiments and draws conclusions from them'),
    ('Science', 10, 11, 'Explains nature by forces, matter and life processes for the Ordinary Level'),
    ('Science', 12, 13, 'Works in the laboratory and reasons with models as the Advanced Level asks'),
    ('English', 1, 5, 'Understands, speaks and reads short sentences about home and school'),
    ('English', 6, 9, 'Reads stories and notices, writes letters and takes part in talks'),
    ('English', 10, 11, 'Reads and writes longer texts for the Ordinary Level'),
    ('English', 12, 13, 'Argues in speech and writing, and reads literature'),
    ('History', 1, 5, 'Knows the own family, village and the feasts of all communities'),
    ('History', 6, 9, 'Tells how the island''s kingdoms rose and fell, from sources'),
    ('History', 10, 11, 'Explains colonial rule, independence and the world around them')
),

wanted as (
  select
    row_number() over (order by grade.grade_number, taught.place) as n,
    subject.id as subject_id,
    subject.subject_code,
    grade.id as grade_id,
    grade.grade_number,
    aims.aim
  from taught
  join skoola.grade_levels as grade on grade.grade_number <= taught.last_grade
  left join skoola.subjects as subject on subject.subject_name_en = taught.subject
  left join aims on aims.subject = taught.subject and grade.grade_number between aims.first_grade and aims.last_grade
)

insert into skoola.curriculum_standards (id, subject_id, grade_level_id, standard_code, description, created_at, updated_at)
select
  seed.uuid('curriculum_standards', code)::text,
  subject_id,
  grade_id,
  code,
  aim,
  at_time + interval '7 days' + interval '6 minutes' * n,
  at_time + interval '7 days' + interval '6 minutes' * n
from wanted
cross join introduced
cross join lateral (select subject_code || '-' || lpad(grade_number::text, 2, '0') as code) as coded
where n <= least(seed.rows(500), 50)
on conflict (standard_code) do nothing;
