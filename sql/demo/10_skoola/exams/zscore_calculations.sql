--! table: skoola.zscore_calculations
--! mark: parent exam_id
--! key: exam_id, subject_id
--! target: at least 1

-- Mean and population deviation of each paper of an advanced level trial, over those who wrote it; reckoned when the last mark
-- of the exam was right, and again when a larger scale brings more of them. There are no more papers at a larger scale, twelve
-- or twenty-four by the time of the year. Numeric square roots are exact to the last digit on every machine.
with

papers as (
  select
    mark.exam_id,
    mark.subject_id,
    avg(mark.marks_obtained) as mean,
    avg(mark.marks_obtained * mark.marks_obtained) - avg(mark.marks_obtained) * avg(mark.marks_obtained) as variance
  from skoola.student_marks as mark
  join skoola.exams as exam on exam.id = mark.exam_id
  join skoola.exam_types as type on type.id = exam.exam_type_id and type.name = 'A/L trial exam'
  where seed.is_demo(mark.id)
    and not mark.is_absent
  group by mark.exam_id, mark.subject_id
),

finished as (
  select exam_id, max(updated_at) as moment
  from skoola.student_marks
  group by exam_id
)

insert into skoola.zscore_calculations (exam_id, subject_id, mean, std_deviation, calculated_at)
select
  papers.exam_id,
  papers.subject_id,
  round(mean, 4),
  -- One writer, or all alike: an average with so many digits may miss nought by a hair.
  round(sqrt(greatest(variance, 0)), 4),
  finished.moment + interval '30 minutes'
from papers
left join finished on finished.exam_id = papers.exam_id
on conflict (exam_id, subject_id) do update
set mean = excluded.mean, std_deviation = excluded.std_deviation, calculated_at = excluded.calculated_at
where seed.is_demo(zscore_calculations.exam_id)
  and (zscore_calculations.mean, zscore_calculations.std_deviation) is distinct from (excluded.mean, excluded.std_deviation);
