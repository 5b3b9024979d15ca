-- Term test marks lie around 58 with a deviation of about 16, and the same student does about as well in a subject again: judged
-- where there are enough of them.
with

marks as (
  select
    mark.student_id,
    mark.subject_id,
    exam.end_date,
    mark.marks_obtained as points
  from skoola.student_marks as mark
  join skoola.exams as exam on exam.id = mark.exam_id
  join skoola.exam_types as type on type.id = exam.exam_type_id and type.name = 'Term test'
  where seed.is_demo(mark.id)
    and not mark.is_absent
),

paired as (
  select points, lag(points) over (partition by student_id, subject_id order by end_date) as before
  from marks
),

figures as (
  select
    count(*) as marks,
    count(before) as pairs,
    avg(points) as mean,
    stddev_pop(points) as deviation,
    corr(points, before) as likeness
  from paired
)

select
  'term tests' as row_key,
  format(
    'mean %s, deviation %s, likeness %s of %s marks', round(mean, 1), round(deviation, 1), round(likeness::numeric, 2), marks
  ) as problem
from figures
where marks >= 800
  and (mean not between 52 and 64 or deviation not between 13 and 20)
  or pairs >= 500
  and likeness not between 0.55 and 0.95;
