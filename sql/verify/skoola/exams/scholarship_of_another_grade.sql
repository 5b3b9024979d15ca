-- The scholarship exam is written in the year in which one is in grade 5; the results are known in October, and more marks never
-- give a worse rank.
with

placements as (
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments
  union all
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments_history
),

results as (
  select
    result.*,
    max(district_rank) over better as worst_district_rank,
    max(island_rank) over better as worst_island_rank
  from skoola.scholarship_exams as result
  where seed.is_demo(result.id)
  window better as (partition by exam_year order by marks desc groups between unbounded preceding and 1 preceding)
)

select
  student.admission_number || ' ' || result.exam_year as row_key,
  format(
    'grade %s, %s marks, ranks %s and %s, entered %s', grade.grade_number, marks, district_rank, island_rank, result.created_at
  ) as problem
from results as result
join skoola.students as student on student.id = result.student_id
left join skoola.academic_years as year on year.year_start = result.exam_year
left join placements on placements.student_id = result.student_id and placements.academic_year_id = year.id
left join skoola.grade_levels as grade on grade.id = placements.grade_id
where grade.grade_number is distinct from 5
  or result.created_at::date not between make_date(result.exam_year, 10, 1) and make_date(result.exam_year, 10, 31)
  or result.created_at > (seed.now() at time zone 'UTC')
  or result.index_number !~ '^[0-9]{7}$'
  or result.district_rank < result.worst_district_rank
  or result.island_rank < result.worst_island_rank;
