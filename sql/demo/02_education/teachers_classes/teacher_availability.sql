--! table: faraday.teacher_availability
--! mark: parent teacher_id
--! key: teacher_id, day_of_week, start_time
--! target: at least 100

-- Four free periods a week of each PE teacher, on four days, for meetings and for standing in: periods of the eight-period
-- timetable in
-- which none of the teacher's classes meets. 1 is Monday; the hours stand on the days of the current week.
with

teachers as (
  select teacher.*
  from faraday.physical_education_teachers as teacher
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = teacher.user_id::text)
),

lessons as (
  select
    class.teacher_id as user_id,
    array_position(array['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], day) as day,
    substring(class.schedule from '([0-9:]+)-')::time as start_time
  from faraday.physical_education_classes as class
  cross join lateral regexp_split_to_table(substring(class.schedule from '^([A-Za-z, ]+) [0-9]'), ', ') as day
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
),

free_periods as (
  -- The hash prefers one period for each day; of a day only the best counts.
  select distinct on (teachers.id, weekday)
    teachers.*,
    weekday as day,
    period,
    time '08:30' + (period - 1) * interval '50 minutes' as starts,
    seed.uniform('teacher_availability.day', email || weekday) as day_rank
  from teachers
  cross join generate_series(1, 5) as weekday
  cross join generate_series(1, 8) as period
  left join lessons on lessons.user_id = teachers.user_id and lessons.day = weekday
    and lessons.start_time = time '08:30' + (period - 1) * interval '50 minutes'
  where lessons.user_id is null
  order by teachers.id, weekday, seed.uniform('teacher_availability.period', email || weekday || '/' || period)
),

ranked as (
  select free_periods.*, row_number() over (partition by id order by day_rank) as place
  from free_periods
)

insert into faraday.teacher_availability (
  teacher_id, day_of_week, start_time, end_time, is_available, availability_metadata, created_at, updated_at
)
select
  id,
  day,
  date_trunc('week', seed.today()::timestamp) + interval '1 day' * (day - 1) + starts,
  date_trunc('week', seed.today()::timestamp) + interval '1 day' * (day - 1) + starts + interval '45 minutes',
  true,
  json_build_object('period', period, 'for',
    case place when 1 then 'team meeting' when 2 then 'substitution' when 3 then 'parents' else 'planning' end),
  date_trunc('week', seed.today()::timestamp) - interval '21 days' + interval '9 hours',
  date_trunc('week', seed.today()::timestamp) - interval '10 days' + interval '9 hours' + interval '20 minutes' * place
from ranked
where place <= 4
on conflict (teacher_id, day_of_week, start_time) do nothing;
