--! table: faraday.physical_education_attendance
--! mark: parent student_id
--! key: student_id, date

-- One lesson a week for each pupil, on a day on which one of the pupil's classes meets, going back from last week until the
-- table is full (about a year). Pupils who came later have fewer. About 94 % attend: less on Mondays, less from December to
-- February, and some pupils miss more than others.
with

size as (
  select seed.rows(116766, students => 3714) as rows
),

weeks as (
  -- Whole school weeks before the current one, the latest first: none in summer, none in the winter break.
  select
    monday,
    row_number() over (order by monday desc) as week,
    case when extract(month from monday) in (12, 1, 2) then 0.032 else 0 end as season
  from (
    select (date_trunc('week', seed.today()::timestamp) - interval '7 days' * ago)::date as monday
    from generate_series(1, 130) as ago
  ) as mondays
  where extract(month from monday) not in (7, 8)
    and extract(month from monday + 4) not in (7, 8)
    and not (extract(month from monday + 4) = 12 and extract(day from monday + 4) >= 23)
    and not (extract(month from monday) = 12 and extract(day from monday) >= 23)
    and not (extract(month from monday) = 1 and extract(day from monday) <= 2)
),

days as (
  -- Days on which a pupil has a class, numbered from 0; Monday is 0.
  select
    member.student_id,
    weekday,
    row_number() over (partition by member.student_id order by weekday) - 1 as number,
    count(*) over (partition by member.student_id) as days
  from faraday.physical_education_class_students as member
  join faraday.physical_education_classes as class on class.id = member.class_id
  cross join lateral unnest(string_to_array(split_part(class.schedule, ' ' || right(class.schedule, 11), 1), ', ')) as short
  join (values ('Mon', 0), ('Tue', 1), ('Wed', 2), ('Thu', 3), ('Fri', 4)) as weekdays (name_of_day, weekday)
    on name_of_day = short
),

pupils as (
  select
    student.id,
    student.created_at::date as since,
    student.medical_conditions,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

-- Materialized: drawn once for each pupil, not once for each use.
inclined as materialized (
  select
    pupils.*,
    0.4 + 1.2 * seed.uniform('physical_education_attendance.student', number) as inclination
  from pupils
),

lessons as (
  select
    inclined.*,
    week,
    monday,
    season
  from weeks
  join inclined on monday >= since
  order by week, number
  limit (select rows from size)
),

drawn as materialized (
  select
    lessons.id as student_id,
    monday + days.weekday as date,
    medical_conditions,
    inclination * (0.048 + season + case when days.weekday = 0 then 0.018 else 0 end) as absence,
    seed.hash('physical_education_attendance.status', lessons.number * 1000 + week) as draw
  from lessons
  join days
    on days.student_id = lessons.id
    -- The class that week: each in turn, from a start of the pupil's own.
    and days.number = mod(week + lessons.number, days.days)
),

decided as (
  select
    drawn.*,
    (draw & 16777215) / 16777216.0 as level,
    (draw >> 24) & 15 as reason
  from drawn
)

insert into faraday.physical_education_attendance (student_id, date, status, notes, created_at, updated_at)
select
  student_id,
  date,
  case
    when level < absence * 0.45 then 'ABSENT'
    when level < absence then 'EXCUSED'
    when level < absence + 0.02 then 'LATE'
    else 'PRESENT'
  end,
  case
    when level < absence * 0.45 and reason < 4 then 'No note from home.'
    when level < absence * 0.45 then null
    when level < absence and reason < 6 then case when extract(month from date) in (12, 1, 2) then 'Flu.' else 'Cold.' end
    when level < absence and reason < 9 then 'Doctor''s appointment.'
    when level < absence and reason < 11 then coalesce(medical_conditions || ': rest day.', 'Family matter.')
    when level < absence then 'Excused by a parent.'
    when level < absence + 0.02 and reason < 8 then 'Late from the previous class.'
  end,
  date + interval '15 hours 10 minutes',
  date + interval '15 hours 10 minutes'
from decided
on conflict (student_id, date) do nothing;
