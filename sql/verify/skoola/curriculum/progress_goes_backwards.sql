-- From lesson to lesson a class comes further: in the same topic by a higher percentage, otherwise to the topic that follows in
-- the syllabus of its own grade and subject.
select
  journal.date || ' ' || journal.topic_covered as row_key,
  format('%s %% after %s %% of %s', journal.progress_percentage, journal.percentage_before, journal.topic_before) as problem
from (
  select
    progress.*,
    topic.topic_name,
    topic.created_at as topic_order,
    standard.subject_id as topic_subject_id,
    standard.grade_level_id,
    lag(progress.progress_percentage) over lessons as percentage_before,
    lag(progress.topic_covered) over lessons as topic_before,
    lag(topic.created_at) over lessons as topic_order_before
  from skoola.lesson_progress as progress
  left join skoola.syllabus as topic on topic.id = progress.syllabus_id
  left join skoola.curriculum_standards as standard on standard.id = topic.curriculum_standard_id
  window lessons as (partition by progress.class_id, progress.subject_id order by progress.date)
) as journal
join skoola.classes as class on class.id = journal.class_id
where seed.is_demo(journal.id)
  and (
    journal.topic_name is distinct from journal.topic_covered
    or journal.topic_subject_id <> journal.subject_id
    or journal.grade_level_id <> class.grade_id
    or journal.topic_order < journal.topic_order_before
    or journal.topic_order = journal.topic_order_before and journal.progress_percentage <= journal.percentage_before
  );
