--! table: faraday.teacher_schedules
--! mark: parent teacher_id
--! key: teacher_id, start_time

-- Dated lessons of the PE teachers around today: the last two that each has given and the next two, at the hours of the
-- class. In the
-- holidays around the end or the beginning of the school year. A lesson in fifty was taken by a substitute.
with

around as (
  select start_date::date as first_day, end_date::date as last_day,
    least(greatest(seed.today(), start_date::date + 14), end_date::date - 14) as middle
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

days as (
  select day::date as day, extract(isodow from day)::integer as weekday
  from around
  cross join generate_series(middle - 35, middle + 35, interval '1 day') as day
  where day between first_day and last_day
    and extract(isodow from day) <= 5
    and to_char(day, 'MMDD') not between '1223' and '1231'
    and to_char(day, 'MMDD') > '0102'
),

lessons as (
  select
    teacher.id as teacher_id, account.email, account.created_at as opened, class.id as class_id, class.name, class.location,
      class.curriculum_focus,
    days.day,
    days.day + substring(class.schedule from '([0-9:]+)-')::time as start_time,
    days.day + substring(class.schedule from '-([0-9:]+)$')::time as end_time
  from faraday.physical_education_classes as class
  join faraday.users as account on account.id = class.teacher_id
  join faraday.physical_education_teachers as teacher on teacher.user_id = account.id
  join days on class.schedule like '%' || (array['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])[days.weekday] || '%'
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
),

ranked as (
  select
    lessons.*,
    row_number() over (partition by teacher_id, day < middle order by abs(day - middle),
      case when day < middle then end_time - start_time end, start_time, name collate "C") as distance
  from lessons
  cross join around
),

wanted as (
  select
    ranked.*,
    row_number() over (order by distance, start_time < (seed.now() at time zone 'UTC'), opened, email collate "C") as n,
    end_time <= (seed.now() at time zone 'UTC') as is_over,
    seed.chance('teacher_schedules.substitute', email || start_time, 0.02) as by_substitute
  from ranked
  where distance <= 2
)

insert into faraday.teacher_schedules (
  teacher_id, class_id, schedule_date, start_time, end_time, status, schedule_notes, schedule_metadata, created_at, updated_at
)
select
  teacher_id,
  class_id,
  day,
  start_time,
  end_time,
  case when by_substitute then 'SUBSTITUTED' when is_over then 'COMPLETED' else 'SCHEDULED' end,
  case
    when by_substitute then 'A colleague takes the class; plan is in the folder.'
    when location like '%field' then 'Outdoors; auxiliary room if it rains.'
    else split_part(curriculum_focus, ', ', 1) || '.'
  end,
  json_build_object('room', location, 'minutes', 45, 'class', name),
  least(day - interval '14 days', seed.today() - interval '3 days') + interval '8 hours',
  case when is_over then end_time else least(day - interval '7 days', seed.today() - interval '2 days') + interval '8 hours' end
from wanted
where n <= seed.rows(100, students => 3714)
on conflict (teacher_id, start_time) do nothing;
