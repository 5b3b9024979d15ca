-- A roll call has the status of the worst entry (missing, unknown, injured, safe); at one that is over nobody is missing or
-- unknown. Entries are made while it lasts, it lasts within the school day, and who was absent by the register was not
-- counted at the assembly point.
with

entries as (
  select
    call.id,
    call.event_name,
    call.start_time,
    call.end_time,
    call.status,
    max(array_position(array['Safe', 'Injured', 'Unknown', 'Missing'], entry.status::text)) as worst,
    count(*) filter (where entry.marked_at between call.start_time and call.end_time) as in_time,
    count(*) filter (
      where entry.location_found like 'Assembly%' and record.status in ('Absent', 'Excused', 'SchoolBusiness')
    ) as ghosts,
    count(*) as total
  from skoola.emergency_roll_calls as call
  left join skoola.emergency_roll_call_entries as entry on entry.roll_call_id = call.id
  left join skoola.user_profiles as link on link.user_id = entry.user_id
  left join skoola.students as student on student.profile_id = link.profile_id
  left join skoola.student_attendance as record on record.student_id = student.id and record.date = call.start_time::date
  where seed.is_demo(call.id)
  group by call.id
)

select
  event_name as row_key,
  format(
    '%s from %s to %s; worst %s, %s of %s in time, %s ghosts', status, start_time, end_time, worst, in_time, total, ghosts
  ) as problem
from entries
left join skoola.school_calendar as day on day.date = start_time::date
where status is distinct from (array['Safe', 'Injured', 'Unknown', 'Missing'])[worst]
  or worst > 2 and end_time is not null
  or in_time <> total
  or ghosts > 0
  or day.is_academic_day is not true
  or end_time > seed.now() at time zone 'UTC'
  or start_time::time < '07:30'
  or end_time::time > '15:30';
