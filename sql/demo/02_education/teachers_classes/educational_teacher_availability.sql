--! table: faraday.educational_teacher_availability
--! mark: text notes
--! key: teacher_id, day_of_week, start_time
--! target: at least 100

-- Hours in which parents and colleagues find somebody: three of the free periods of each PE teacher (see
-- teacher_availability.sql), four
-- office hours of each principal, and one of the athletic director. The hours stand on the days of the current week.
with

staff as (
  select teacher.*, account.email, account.user_type, pe.id as pe_teacher_id
  from faraday.educational_teachers as teacher
  join faraday.users as account on account.id = teacher.user_id
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where teacher.description like 'MOCK:%'
),

hours as (
  select
    staff.*,
    free.start_time,
    free.end_time,
    case free.availability_metadata ->> 'for' when 'team meeting' then 'Team meeting of the department'
      when 'substitution' then 'Can stand in for a colleague' else 'Parents by appointment' end as note,
    free.availability_metadata ->> 'for' <> 'team meeting' as is_open
  from staff
  join faraday.teacher_availability as free on free.teacher_id = staff.pe_teacher_id
  where free.availability_metadata ->> 'for' <> 'planning'
  union all
  select
    staff.*,
    starts,
    starts + interval '60 minutes',
    case when user_type = 'principal' then 'Open door at the office' else 'Questions about teams and fields' end,
    true
  from staff
  cross join generate_series(0, 3) as day
  cross join lateral (
    select date_trunc('week', seed.today()::timestamp) + interval '1 day' * day
      + interval '30 minutes' * (15 + seed.int('educational_teacher_availability.start_time', email || day, 0, 16)) as starts
  ) as started
  where user_type = 'principal' or user_type = 'athletic_director' and day = 2
)

insert into faraday.educational_teacher_availability (
  teacher_id, day_of_week, start_time, end_time, is_available, notes, created_at, updated_at
)
select
  id,
  (array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])[extract(isodow from start_time)::integer],
  start_time,
  end_time,
  is_open,
  'MOCK: ' || note || ', ' || coalesce(school, 'district office') || '.',
  date_trunc('week', seed.today()::timestamp) - interval '18 days' + interval '10 hours',
  date_trunc('week', seed.today()::timestamp) - interval '10 days' + interval '10 hours'
from hours
on conflict (teacher_id, day_of_week, start_time) do nothing;
