-- An advanced level result belongs to somebody who has left grade 13 in that year, names the four subjects of the stream, and was
-- known in the last week of the year; of two results of a stream and year the better score has no worse ranks.
with

results as (
  select
    result.*,
    max(district_rank) over better as worst_district_rank,
    max(island_rank) over better as worst_island_rank
  from skoola.al_exams as result
  where seed.is_demo(result.id)
  window better as (
    partition by exam_year, stream_id order by z_score desc groups between unbounded preceding and 1 preceding
  )
),

parts as (
  select part.stream_id, subject.subject_name_en as subject
  from skoola.stream_subjects as part
  join skoola.subjects as subject on subject.id = part.subject_id
)

select
  student.admission_number || ' ' || result.exam_year as row_key,
  format('%s, z-score %s, ranks %s and %s: %s', student.status, z_score, district_rank, island_rank, results_summary) as problem
from results as result
join skoola.students as student on student.id = result.student_id
left join skoola.student_class_assignments as placement on placement.student_id = student.id
left join skoola.academic_years as year on year.id = placement.academic_year_id
left join skoola.grade_levels as grade on grade.id = placement.grade_id
where student.status <> 'Graduated'
  or grade.grade_number is distinct from 13
  or year.year_start is distinct from result.exam_year
  or result.created_at::date not between make_date(result.exam_year, 12, 25) and make_date(result.exam_year, 12, 31)
  or result.created_at > (seed.now() at time zone 'UTC')
  or result.index_number !~ '^[0-9]{7}$'
  or result.district_rank < result.worst_district_rank
  or result.island_rank < result.worst_island_rank
  or cardinality(string_to_array(result.results_summary, ', ')) <> 4
  or exists (
    select from parts where parts.stream_id = result.stream_id and strpos(result.results_summary, parts.subject) = 0
  );
