--! table: skoola.lesson_progress
--! mark: uuid id
--! key: class_id, subject_id, date

-- The last six lessons of each journal, of this year. A journal is a class and a subject that has a syllabus; of a possible 150
-- in each step of the scale (A to C, A2 to C2, ...) 25 are written. Every lesson since January moves the class on by three
-- quarters of an hour, first through the first topic, then through the second. Where somebody stood in, the journal says so.
with

stages (place, sub_topic) as (
  values
    (0, 'Introduction'), (1, 'First examples'), (2, 'Guided practice'), (3, 'Group work'), (4, 'Practice on their own'),
    (5, 'Questions and difficulties'), (6, 'Harder tasks'), (7, 'Summary'), (8, 'Revision'), (9, 'Short test and corrections')
),

phrases (subject, place, homework, resources) as (
  values
    ('Mathematics', 0, 'Exercises 1 to 6 on the page', 'Textbook, squared paper'),
    ('Mathematics', 1, 'Finish the worksheet', 'Worksheet, ruler and compasses'),
    ('Mathematics', 2, 'Two problems of your own, with answers', 'Blackboard, number cards'),
    ('Mathematics', 3, null, 'Mini whiteboards'),
    ('Science', 0, 'Draw and label what we saw', 'Textbook, specimens from the school garden'),
    ('Science', 1, 'Write up the experiment', 'Laboratory kit, safety goggles'),
    ('Science', 2, 'Five questions at the end of the chapter', 'Wall chart, workbook'),
    ('Science', 3, null, 'Short film, projector'),
    ('English', 0, 'Learn the ten new words', 'Pupil''s book, word cards'),
    ('English', 1, 'Half a page about the topic', 'Workbook'),
    ('English', 2, 'Read the text aloud at home', 'Reader, recording'),
    ('English', 3, null, 'Pictures, role cards'),
    ('History', 0, 'Ask somebody old at home about it', 'Textbook, timeline on the wall'),
    ('History', 1, 'Mark the places on the map', 'Map of the island'),
    ('History', 2, 'Three questions to the source', 'Copies of a source'),
    ('History', 3, null, 'Photographs, projector')
),

present as (
  select id, year_start from skoola.academic_years where current and seed.is_demo(id)
),

days as materialized (
  select date, trim(to_char(date, 'Day')) as day_of_week
  from skoola.school_calendar
  cross join present
  where is_academic_day and date < seed.today() and extract(year from date) = present.year_start
),

journals as (
  select
    class.id as class_id,
    standard.id as standard_id,
    standard.subject_id,
    subject.subject_name_en as subject,
    block,
    row_number() over (
      partition by block
      order by
        seed.uniform('lesson_progress.journal', standard.standard_code || class.section_name), standard.standard_code collate "C",
        class.section_name collate "C"
    ) as place
  from skoola.classes as class
  join present on present.id = class.academic_year_id
  join skoola.curriculum_standards as standard on standard.grade_level_id = class.grade_id
  join skoola.subjects as subject on subject.id = standard.subject_id
  cross join lateral (select coalesce(substring(class.section_name from '^[A-C]([0-9]{1,4})$')::integer, 1) as block) as blocks
  where seed.is_demo(class.id) and seed.is_demo(standard.id)
),

lessons as (
  select
    journals.*,
    lesson.id as timetable_id,
    lesson.teacher_id,
    lesson.end_time,
    days.date,
    0.75 * row_number() over (partition by journals.block, journals.place order by days.date) as hours,
    row_number() over (partition by journals.block, journals.place order by days.date desc) as back
  from journals
  join skoola.timetable as lesson on lesson.class_id = journals.class_id and lesson.subject_id = journals.subject_id
  join days on days.day_of_week = lesson.day_of_week
  where journals.place <= 25
),

last_lessons as (
  select *
  from lessons
  where back <= 6
  order by block, place, back
  limit seed.rows(150)
),

topics as (
  select
    syllabus.*,
    coalesce(sum(suggested_duration_hours) over earlier, 0) as begins
  from skoola.syllabus
  where seed.is_demo(id)
  window earlier as (
    partition by curriculum_standard_id order by created_at rows between unbounded preceding and 1 preceding
  )
)

insert into skoola.lesson_progress (
  id, class_id, subject_id, teacher_id, timetable_id, date, topic_covered, sub_topic, homework_assigned, resources_used,
  progress_percentage, is_substitution, created_at, syllabus_id
)
select
  seed.uuid('lesson_progress', lesson.timetable_id || '/' || lesson.date)::text,
  class_id,
  lesson.subject_id,
  coalesce(substitution.substitute_teacher_id, teacher_id),
  lesson.timetable_id,
  lesson.date,
  topic.topic_name,
  stages.sub_topic,
  case when substitution.id is null then phrases.homework end,
  phrases.resources,
  progress,
  substitution.id is not null,
  lesson.date + end_time + interval '1 minute' * (4 + mod(lesson.place * 7 + lesson.back * 11, 40)),
  topic.id
from last_lessons as lesson
left join topics as topic
  on topic.curriculum_standard_id = lesson.standard_id
  and hours > topic.begins
  and hours <= topic.begins + topic.suggested_duration_hours
cross join lateral (select round(100 * (hours - topic.begins) / topic.suggested_duration_hours)::integer as progress) as measured
left join stages on stages.place = least(9, progress / 10)
left join phrases on phrases.subject = lesson.subject and phrases.place = mod(lesson.place + lesson.back, 4)
left join skoola.substitutions as substitution
  on substitution.timetable_id = lesson.timetable_id
  and substitution.date = lesson.date
  and substitution.status = 'Completed'
on conflict (class_id, subject_id, date) do nothing;
