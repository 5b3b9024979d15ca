--! table: skoola.student_zscores
--! mark: parent student_id
--! key: student_id, exam_id, subject_id
--! target: at least 100 for 500 students

-- How many deviations a mark of an advanced level trial lies above or below the mean of the paper; for papers that were
-- written, nought where all marks are alike.
insert into skoola.student_zscores (student_id, exam_id, subject_id, zscore)
select
  mark.student_id,
  mark.exam_id,
  mark.subject_id,
  coalesce(round((mark.marks_obtained - paper.mean) / nullif(paper.std_deviation, 0), 4), 0)
from skoola.student_marks as mark
join skoola.zscore_calculations as paper on paper.exam_id = mark.exam_id and paper.subject_id = mark.subject_id
where seed.is_demo(mark.id)
  and not mark.is_absent
on conflict (student_id, exam_id, subject_id) do update set zscore = excluded.zscore
where seed.is_demo(student_zscores.student_id)
  and student_zscores.zscore <> excluded.zscore;
