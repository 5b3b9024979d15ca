--! table: skoola.ol_exams
--! mark: uuid id
--! key: student_id, exam_year
--! target: at least 40 for 500 students

-- The ordinary level exam of those who have come to grade 12 or further: written in December of grade 11, known by the end of
-- March; who came to this school later brought the results along. To go on, one has to pass in six subjects and to have a credit
-- in three. Talent and gift are those of exams/student_marks.sql.
with

core (subject) as (
  values ('Sinhala'), ('English'), ('Mathematics'), ('Science'), ('History')
),

candidates as materialized (
  select
    student.id as student_id,
    student.admission_number,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    student.religion,
    student.created_at,
    class.medium,
    year.year_start - (grade.grade_number - 11) as exam_year,
    seed.normal('talent', student.admission_number, 0, 1) as talent
  from skoola.students as student
  join skoola.student_class_assignments as placement on placement.student_id = student.id
  join skoola.classes as class on class.id = placement.class_id
  join skoola.grade_levels as grade on grade.id = placement.grade_id
  join skoola.academic_years as year on year.id = placement.academic_year_id
  where seed.is_demo(student.id)
    and grade.grade_number >= 12
),

-- The 28th of March, or the Friday before.
released as (
  select
    candidates.*,
    day - greatest(0, extract(isodow from day)::integer - 5) as released_on
  from candidates
  cross join lateral (select make_date(exam_year + 1, 3, 28) as day) as days
),

papers as materialized (
  select
    released.student_id,
    subject.subject_name_en as subject,
    greatest(36, least(99, round((
      62 + 11 * talent
        + 18 * (seed.uniform('gift', gift) + seed.uniform('gift#', gift) - 1)
        + 14 * (seed.uniform('ol_exams.luck', gift) + seed.uniform('ol_exams.luck#', gift) - 1)
    )::numeric))) as mark
  from released
  join skoola.subjects as subject
    on subject.subject_name_en = released.religion or subject.subject_name_en in (select core.subject from core)
  cross join lateral (select admission_number || '/' || subject_code as gift) as keys
),

placed as (
  select papers.*, row_number() over (partition by student_id order by mark desc, subject collate "C") as place
  from papers
),

graded as (
  select
    student_id,
    string_agg(
      subject || ' ' || case
        when mark >= 75 then 'A' when mark >= 65 then 'B' when mark >= 55 or place <= 3 then 'C' else 'S'
      end,
      ', ' order by place
    ) as summary
  from placed
  group by student_id
)

insert into skoola.ol_exams (
  id, student_id, exam_year, index_number, medium, results_summary, created_at, updated_at
)
select
  seed.uuid('ol_exams', admission_number || '/' || exam_year)::text,
  released.student_id,
  exam_year,
  (5000000 + 100000 * mod(exam_year, 10) + number)::text,
  medium,
  summary,
  moment,
  moment
from released
join graded on graded.student_id = released.student_id
cross join lateral (
  select greatest(
    released_on + time '09:30' + interval '1 minute' * mod(number * 7, 300), created_at + interval '30 minutes'
  ) as moment
) as entered
where released_on < seed.today()
on conflict (student_id, exam_year) do nothing;
