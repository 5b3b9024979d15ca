--! table: skoola.scholarship_exams
--! mark: uuid id
--! key: student_id, exam_year
--! target: at least 20 for 500 students

-- The scholarship exam of those who were in grade 5 here in one of the years kept: two papers on a Sunday in August, 200 marks,
-- known on 5 October. About 320,000 children sit it every year, 14,500 of them in the district, with a mean of 104 and a
-- deviation of 32. Ranks follow from the share of children with more marks (the upper tail of the normal distribution, read
-- from a table). Talent is that of exams/student_marks.sql.
with

tails (z, share) as (
  values
    (-4.0, 1.0), (-3.0, 0.99865), (-2.5, 0.99379), (-2.0, 0.97725), (-1.5, 0.93319), (-1.0, 0.84134), (-0.5, 0.69146),
    (0.0, 0.5), (0.5, 0.30854), (1.0, 0.15866), (1.5, 0.06681), (2.0, 0.02275), (2.5, 0.00621), (3.0, 0.00135), (4.0, 0.00003)
),

steps as (
  select z as low, share, lead(z) over (order by z) as high, lead(share) over (order by z) as next_share from tails
),

placements as (
  select student_id, academic_year_id, grade_id, to_date from skoola.student_class_assignments
  union all
  select student_id, academic_year_id, grade_id, to_date from skoola.student_class_assignments_history
),

sat as materialized (
  select
    student.id as student_id,
    student.admission_number,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    year.year_start as exam_year,
    -- 5 October, or the Friday before.
    released - greatest(0, extract(isodow from released)::integer - 5) as released_on,
    greatest(22, least(196, round((
      106 + 24 * seed.normal('talent', student.admission_number, 0, 1)
        + seed.normal('scholarship_exams.marks', student.admission_number, 0, 16)
    )::numeric))) as marks
  from skoola.students as student
  join placements on placements.student_id = student.id
  join skoola.grade_levels as grade on grade.id = placements.grade_id and grade.grade_number = 5
  join skoola.academic_years as year on year.id = placements.academic_year_id
  cross join lateral (select make_date(year.year_start, 10, 5) as released) as results
  where seed.is_demo(student.id)
    and (placements.to_date is null or placements.to_date >= make_date(year.year_start, 8, 31))
),

ranked as (
  select
    sat.*,
    share - (share - next_share) * (z - low) / (high - low) as better,
    released_on + time '09:00' + interval '1 minute' * mod(number * 7, 360) as entered_at
  from sat
  cross join lateral (select (marks - 104) / 32 as z) as standard
  left join steps on z >= low and z < high
)

insert into skoola.scholarship_exams (
  id, student_id, exam_year, index_number, marks, district_rank, island_rank, created_at, updated_at
)
select
  seed.uuid('scholarship_exams', admission_number || '/' || exam_year)::text,
  student_id,
  exam_year,
  (6000000 + 100000 * mod(exam_year, 10) + number)::text,
  marks,
  1 + floor(14500 * better)::integer,
  1 + floor(320000 * better)::integer,
  entered_at,
  entered_at
from ranked
where released_on < seed.today()
on conflict (student_id, exam_year) do nothing;
