-- Mean and deviation of a paper of the advanced level trial are those of all who wrote it, and a z-score is what the mark lies
-- away from the mean, in deviations.
with

papers as (
  select
    mark.exam_id,
    mark.subject_id,
    round(avg(mark.marks_obtained), 4) as mean,
    round(stddev_pop(mark.marks_obtained), 4) as deviation,
    max(mark.updated_at) as last_change
  from skoola.student_marks as mark
  join skoola.exams as exam on exam.id = mark.exam_id
  join skoola.exam_types as type on type.id = exam.exam_type_id and type.name = 'A/L trial exam'
  where seed.is_demo(mark.id)
    and not mark.is_absent
  group by mark.exam_id, mark.subject_id
)

select
  exam.name || ' ' || subject.subject_name_en as row_key,
  format(
    'mean %s, deviation %s; from the marks %s and %s', paper.mean, paper.std_deviation, papers.mean, papers.deviation
  ) as problem
from papers
full join (
  select calculation.*
  from skoola.zscore_calculations as calculation
  join skoola.exams as exam on exam.id = calculation.exam_id and seed.is_demo(exam.id)
) as paper on paper.exam_id = papers.exam_id and paper.subject_id = papers.subject_id
join skoola.exams as exam on exam.id = coalesce(paper.exam_id, papers.exam_id)
join skoola.subjects as subject on subject.id = coalesce(paper.subject_id, papers.subject_id)
where (paper.mean, paper.std_deviation) is distinct from (papers.mean, papers.deviation)
  or paper.calculated_at < papers.last_change
  or paper.calculated_at > (seed.now() at time zone 'UTC')
union all
select
  student.admission_number || ' ' || exam.name || ' ' || subject.subject_name_en,
  format('z-score %s for %s marks, mean %s, deviation %s', score.zscore, mark.marks_obtained, paper.mean, paper.std_deviation)
from (
  select mark.*
  from skoola.student_marks as mark
  join papers on papers.exam_id = mark.exam_id and papers.subject_id = mark.subject_id
  where not mark.is_absent and seed.is_demo(mark.id)
) as mark
full join (select score.* from skoola.student_zscores as score where seed.is_demo(score.student_id)) as score
  on score.student_id = mark.student_id
  and score.exam_id = mark.exam_id
  and score.subject_id = mark.subject_id
join skoola.students as student on student.id = coalesce(mark.student_id, score.student_id)
join skoola.exams as exam on exam.id = coalesce(mark.exam_id, score.exam_id)
join skoola.subjects as subject on subject.id = coalesce(mark.subject_id, score.subject_id)
left join skoola.zscore_calculations as paper on paper.exam_id = exam.id and paper.subject_id = subject.id
where mark.id is null
  or score.zscore is null
  or score.zscore is distinct from
    coalesce(round((mark.marks_obtained - paper.mean) / nullif(paper.std_deviation, 0), 4), 0);
