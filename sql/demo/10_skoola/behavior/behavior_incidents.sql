--! table: skoola.behavior_incidents
--! mark: uuid id
--! key: student_id, incident_date

-- A hundred incidents for each 500 students, of this year's school days, a few students coming back again and again. Each hangs
-- on a lesson of the student's class and is reported by its teacher, within the lesson or, for fights and help, just after it.
-- Of four draws of a lesson the first counts in which the student was not absent nor the teacher on leave. Small children have
-- no phones and do not insult teachers.
with

phrases (type, texts) as (
  values
    ('Late for the lesson', 'Came to {subject} well after the bell, from the canteen|'
      'Late for {subject}, said the bus had been full|Missed the start of {subject}; third time this month'),
    ('Homework not done', 'Had no homework for {subject}, promised it for the next lesson|'
      '{child} copied the {subject} homework in the corridor|Exercise book for {subject} left at home again'),
    ('Uniform not in order', 'Without the school tie in {subject}|'
      'Sandals instead of shoes; spoke with {child} after {subject}|Coloured shirt under the uniform'),
    ('Disturbing the lesson', 'Talked through {subject} after two warnings; moved to the front row|'
      'Threw paper during {subject}|Kept calling out in {subject}, others could not follow'),
    ('Phone in the lesson', 'Phone rang in {subject}; handed in until the last bell|'
      '{child} was writing messages under the desk in {subject}|Played a game on the phone in {subject}'),
    ('Rude to a teacher', 'Answered back in {subject} and refused to write|'
      'Left {subject} without leave, slamming the door|Mocked the teacher in {subject}; apologised afterwards'),
    ('Damage to school property', 'Broke the leg of a chair by rocking in {subject}|'
      'Carved a name into the desk during {subject}|Tore pages from a school book in {subject}'),
    ('Fighting', 'Fight at the water tap after {subject}; both families called|'
      '{child} pushed a classmate down the steps after {subject}|Blows over a cricket bat after {subject}, nobody hurt'),
    ('Helping others', 'Stayed after {subject} to explain the lesson to a classmate|'
      'Took a sick classmate to the sick room after {subject}|Found a purse after {subject} and brought it to the office'),
    ('Outstanding work', 'Presented a model in {subject} that the class will keep|'
      'Best work of the class in {subject}, done with great care|Solved the extra task in {subject} on the spot')
),

present as (
  select id, year_start from skoola.academic_years where current and seed.is_demo(id)
),

days as materialized (
  select date, trim(to_char(date, 'Day')) as day_of_week, row_number() over (order by date) as number
  from skoola.school_calendar
  cross join present
  where is_academic_day and date < seed.today() and extract(year from date) = present.year_start
),

students as (
  select
    student.id,
    student.admission_number,
    student.religion,
    split_part(student.name_english, ' ', 1) as child,
    placement.class_id,
    grade.grade_number as grade,
    (select max(days.number) from days where days.date < coalesce(placement.to_date, seed.today())) as last_day,
    block,
    row_number() over (partition by block order by number) - 1 as place,
    count(*) over (partition by block) as size
  from skoola.students as student
  join skoola.student_class_assignments as placement on placement.student_id = student.id
  join present on present.id = placement.academic_year_id
  join skoola.grade_levels as grade on grade.id = placement.grade_id
  cross join lateral (select substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number) as numbered
  cross join lateral (select (number - 1) / 500 as block) as blocks
  where seed.is_demo(student.id)
),

drawn as materialized (
  select
    n,
    (n - 1) / 100 as block,
    seed.uniform('behavior_incidents.student_id', n) as student_draw,
    seed.pick_weighted(
      'behavior_incidents.incident_type_id', n, array[
        'Late for the lesson', 'Homework not done', 'Uniform not in order', 'Disturbing the lesson', 'Phone in the lesson',
        'Rude to a teacher', 'Damage to school property', 'Fighting', 'Helping others', 'Outstanding work'
      ], array[17, 14, 8, 16, 7, 4, 4, 5, 14, 11]
    ) as type_name,
    seed.int('behavior_incidents.description', n, 0, 2) as phrase,
    seed.int('behavior_incidents.minute', n, 4, 20) as minute
  from generate_series(1, seed.rows(100)) as n
),

tries as materialized (
  select
    drawn.*,
    attempt,
    students.*,
    seed.int('behavior_incidents.incident_date', n || '/' || attempt, 1, students.last_day) as day,
    seed.uniform('behavior_incidents.lesson', n || '/' || attempt) as lesson_draw
  from drawn
  cross join generate_series(1, 4) as attempt
  left join students
    on students.block = drawn.block
    -- Low numbers more often; 37 scatters them over grades and sections.
    and students.place = mod(37 * floor(students.size * student_draw * student_draw)::integer, students.size)
),

lessons as (
  select
    lesson.*,
    subject.subject_name_en as subject,
    row_number() over (partition by lesson.class_id, lesson.day_of_week order by lesson.period_number) - 1 as place,
    count(*) over (partition by lesson.class_id, lesson.day_of_week) as lessons
  from skoola.timetable as lesson
  join skoola.subjects as subject on subject.id = lesson.subject_id
  where seed.is_demo(lesson.id) and subject.subject_name_en not in ('Hinduism', 'Islam')
),

incidents as (
  select distinct on (tries.n)
    tries.*,
    days.date,
    lessons.subject,
    lessons.start_time,
    lessons.end_time,
    account.id as reporter_id
  from tries
  join days on days.number = tries.day
  join lessons
    on lessons.class_id = tries.class_id
    and lessons.day_of_week = days.day_of_week
    and lessons.place = floor(lesson_draw * lessons.lessons)
  join skoola.staff as teacher on teacher.id = lessons.teacher_id
  left join skoola.users as account on account.email = teacher.email
  left join skoola.staff_leaves as leave
    on leave.staff_id = teacher.id
    and leave.status = 'Approved'
    and days.date between leave.from_date and leave.to_date
  left join skoola.student_attendance as register on register.student_id = tries.id and register.date = days.date
  where leave.id is null and coalesce(register.status in ('Present', 'Late'), true)
  order by tries.n, tries.attempt
),

typed as (
  select
    incidents.*,
    case
      when type_name in ('Phone in the lesson', 'Rude to a teacher') and grade < 7 then 'Disturbing the lesson'
      when type_name in ('Fighting', 'Damage to school property', 'Homework not done') and grade < 3 then 'Helping others'
      else type_name
    end as type
  from incidents
)

insert into skoola.behavior_incidents (
  id, student_id, reported_by_user_id, incident_type_id, description, incident_date, points_awarded, created_at, updated_at
)
select
  seed.uuid('behavior_incidents', n)::text,
  typed.id,
  reporter_id,
  kind.id,
  replace(replace(split_part(phrases.texts, '|', 1 + phrase), '{child}', child), '{subject}', subject),
  happened_at,
  kind.default_points,
  happened_at + interval '1 minute' * (15 + 3 * minute),
  happened_at + interval '1 minute' * (15 + 3 * minute)
from typed
left join skoola.behavior_incident_types as kind on kind.type_name = typed.type
cross join lateral (
  select typed.date + interval '1 minute' * minute + case
    when typed.type in ('Fighting', 'Helping others') then end_time - interval '2 minutes' else start_time
  end as happened_at
) as moments
left join phrases on phrases.type = typed.type
where not exists (
  select from skoola.behavior_incidents as present where present.id = seed.uuid('behavior_incidents', n)::text
)
on conflict (student_id, incident_date) do nothing;
