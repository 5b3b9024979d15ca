--! table: skoola.staff_attendance
--! mark: uuid id
--! key: staff_id, date
--! target: at least 1000

-- The staff register of the last twenty school days that are over. A clerk copies it from the signing-in book at the end of
-- the day; who forgot to sign is noted absent and put right on the next school day. Leave that was granted shows as Excused,
-- duty leave and field trips as SchoolBusiness. Principal and vice principal are here unless they have leave, and so is in
-- time who stands in for somebody.
with

days as (
  select
    date,
    row_number() over (order by date desc) as back,
    lead(date) over (order by date) as next_date
  from skoola.school_calendar
  where is_academic_day and date < seed.today()
  order by date desc
  limit 20
),

leaves as (
  select
    leave.staff_id,
    days.date,
    min(leave.leave_type) as leave_type
  from skoola.staff_leaves as leave
  join days on days.date between leave.from_date and leave.to_date
  where seed.is_demo(leave.id) and leave.status = 'Approved'
  group by leave.staff_id, days.date
),

trips as (
  select
    companion.staff_id,
    activity.start_time::date as date,
    min(activity.name) as name
  from skoola.activity_participants_staff as companion
  join skoola.activities as activity on activity.id = companion.activity_id
  join skoola.activity_types as type on type.id = activity.activity_type_id
  where seed.is_demo(activity.id) and type.name = 'Field trip'
  group by companion.staff_id, activity.start_time::date
),

stand_ins as (
  select distinct substitute_teacher_id as staff_id, date
  from skoola.substitutions
  where seed.is_demo(id) and status = 'Completed'
),

drawn as materialized (
  select
    staff.id as staff_id,
    staff.employee_id,
    staff.profile_id,
    days.*,
    employee_id || '/' || days.date as key,
    leaves.leave_type,
    trips.name as trip,
    case
      when employee_id in ('EMP-0001', 'EMP-0002') or stand_ins.staff_id is not null then 0.5
      else seed.uniform('staff_attendance.status', employee_id || '/' || days.date)
    end as luck,
    seed.int('staff_attendance.habit', employee_id, 1, 19) as habit,
    seed.int('staff_attendance.time_in', employee_id || '/' || days.date, 0, 34) as delay,
    seed.int('staff_attendance.time_out', employee_id || '/' || days.date, 0, 18) as stay,
    seed.pick(
      'staff_attendance.remarks', employee_id || '/' || days.date,
      'Bus broke down on the coast road', 'Took a child to the clinic first', 'Railway crossing closed',
      'Heavy rain, road flooded', 'Puncture', 'Missed the first bus'
    ) as hold_up,
    seed.pick(
      'staff_attendance.half_day', employee_id || '/' || days.date,
      'Left at noon: clinic', 'Left at noon: divisional secretariat', 'Left at noon: child ill', 'Left at noon: bank'
    ) as errand
  from skoola.staff
  cross join days
  left join leaves on leaves.staff_id = staff.id and leaves.date = days.date
  left join trips on trips.staff_id = staff.id and trips.date = days.date
  left join stand_ins on stand_ins.staff_id = staff.id and stand_ins.date = days.date
  where seed.is_demo(staff.id)
),

decided as (
  select
    drawn.*,
    case
      when leave_type = 'Duty' then 'SchoolBusiness'
      when leave_type is not null then 'Excused'
      when trip is not null then 'SchoolBusiness'
      when luck < 0.03 then 'Late'
      when luck < 0.042 then 'HalfDay'
      when luck < 0.046 then 'Absent'
      else 'Present'
    end as status,
    luck > 0.985 and leave_type is null and trip is null and next_date is not null as is_corrected
  from drawn
),

clerks as (
  -- One of the office has the book: the first of the clerks and the office manager who is in.
  select distinct on (decided.date)
    decided.date,
    account.user_id
  from (values (1, 'EMP-0005'), (2, 'EMP-0006'), (3, 'EMP-0004')) as turns (turn, employee_id)
  join decided on decided.employee_id = turns.employee_id and decided.status = 'Present'
  join skoola.user_profiles as account on account.profile_id = decided.profile_id
  order by decided.date, turn
)

insert into skoola.staff_attendance (
  id, staff_id, date, status, time_in, time_out, remarks, created_at, updated_at, is_locked, marked_by
)
select
  seed.uuid('staff_attendance', key)::text,
  staff_id,
  decided.date,
  status,
  case
    when status in ('Present', 'HalfDay') then time '07:30' + interval '1 minute' * (habit + mod(delay, 7))
    when status = 'Late' then time '08:04' + interval '1 minute' * delay
  end,
  case
    when status in ('Present', 'Late') then time '14:55' + interval '1 minute' * stay
    when status = 'HalfDay' then time '11:50' + interval '1 minute' * stay
  end,
  case
    when status = 'Late' then hold_up
    when status = 'HalfDay' then errand
    when status = 'SchoolBusiness' then coalesce('Field trip: ' || trip, 'Duty leave')
    when status = 'Excused' then leave_type || ' leave'
    when is_corrected then 'Had not signed the book'
  end,
  decided.date + time '15:16' + interval '5 seconds' * mod(substring(employee_id from '^EMP-([0-9]{4,6})$')::integer - 1, 50),
  case
    when is_corrected then next_date + time '08:20' + interval '1 minute' * stay
    else decided.date + time '15:16'
      + interval '5 seconds' * mod(substring(employee_id from '^EMP-([0-9]{4,6})$')::integer - 1, 50)
  end,
  back > 2,
  clerks.user_id
from decided
left join clerks on clerks.date = decided.date
on conflict (staff_id, date) do nothing;
