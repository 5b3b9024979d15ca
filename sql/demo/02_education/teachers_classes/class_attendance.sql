--! table: faraday.class_attendance
--! mark: text notes
--! key: class_id, student_id, date

-- Samples from the attendance of the small groups: about five days for each pupil out of the last and the current school
-- year, on days on which
-- the group meets. 94 of 100 are present; pupils miss more on Mondays and from December to February. Within each of these
-- four kinds of
-- days the absences are laid out evenly (every so many-th row), so that a thousand rows show the rates that a whole year
-- would show.
with

school_year as (
  select end_date::date as last_day
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

seats as (
  select
    class.id as class_id, class.name, class.start_date, seat.student_id, student.email, seat.enrollment_date,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    dense_rank() over (order by account.created_at, account.email collate "C") as teacher,
    class.schedule ->> 'start' as starts
  from faraday.educational_class_students as seat
  join faraday.educational_classes as class on class.id = seat.class_id
  join faraday.educational_teachers as teacher on teacher.id = class.instructor_id
  join faraday.users as account on account.id = teacher.user_id
  join faraday.students as student on student.id = seat.student_id
  where seat.notes like 'MOCK:%'
),

tries as (
  select
    seats.*,
    try,
    start_date::date + seed.int('class_attendance.date', email || '/' || try, 0,
      greatest(0, least(seed.today() - 1, last_day) - start_date::date)) as day
  from seats
  cross join school_year
  cross join generate_series(1, 40) as try
),

met as (
  -- July and August are holidays, so is the winter break; groups meet from Monday to Thursday.
  select distinct on (class_id, student_id, day) tries.*
  from tries
  where day >= enrollment_date::date
    and day < seed.today()
    and extract(isodow from day) <= 4
    and extract(month from day) not in (7, 8)
    and to_char(day, 'MMDD') not between '1223' and '1231'
    and to_char(day, 'MMDD') > '0102'
  order by class_id, student_id, day, try
),

rounds as (
  select
    met.*,
    row_number() over (partition by class_id, student_id order by try) as round,
    extract(isodow from day) = 1 as is_monday,
    extract(month from day) in (12, 1, 2) as is_winter
  from met
),

chosen as (
  select
    rounds.*,
    row_number() over (order by (round - 1) / 5, (teacher - 1) / 25, starts collate "C", teacher, number, round) as n
  from rounds
),

spread as (
  select
    chosen.*,
    case when is_monday and is_winter then 0.14 when is_monday then 0.075 when is_winter then 0.085 else 0.04 end as rate,
    row_number() over (partition by is_monday, is_winter order by n) as nth
  from chosen
  where n <= seed.rows(1000, students => 3714)
)

insert into faraday.class_attendance (class_id, student_id, date, present, notes, created_at, updated_at)
select
  class_id,
  student_id,
  day,
  not is_absent,
  'MOCK: ' || case
    when is_absent and is_winter then seed.pick('class_attendance.reason', email || day, 'Flu', 'Cough and fever',
      'Bus late in the snow', 'Stayed home sick', 'Stomach bug')
    when is_absent and is_monday then seed.pick('class_attendance.reason', email || day, 'Overslept', 'Family trip', 'Headache',
      'No ride')
    when is_absent then seed.pick('class_attendance.reason', email || day, 'Doctor''s appointment', 'Sick', 'School trip',
      'Test to make up')
    else seed.pick('class_attendance.remark', email || day, 'On time', 'On time', 'On time', 'Helped to set up',
      'Brought a friend', 'Left early for the bus', 'Great effort')
  end || '.',
  day + starts::time + interval '40 minutes',
  day + starts::time + interval '40 minutes'
from spread
cross join lateral (select floor(nth * rate + 0.5) > floor((nth - 1) * rate + 0.5) as is_absent) as laid_out
on conflict (class_id, student_id, date) do nothing;
