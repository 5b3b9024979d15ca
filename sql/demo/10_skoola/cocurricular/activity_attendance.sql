--! table: skoola.activity_attendance
--! mark: uuid id
--! key: activity_id, user_id
--! target: at least 250 for 500 students

-- Who came to the activities that are over, noted by the organizer. The class register is right: who was absent from school
-- that day did not come, who had gone home early neither. Staff and helping parents come in time.
with

invited as (
  select
    entry.*,
    activity.name,
    activity.start_time,
    activity.end_time,
    activity.created_by,
    type.name as kind,
    account.email,
    account.role,
    student.id as student_id,
    record.status as in_school,
    pass.gate_cleared_at
  from skoola.activity_participants as entry
  join skoola.activities as activity on activity.id = entry.activity_id
  join skoola.activity_types as type on type.id = activity.activity_type_id
  join skoola.users as account on account.id = entry.user_id
  left join skoola.user_profiles as link on link.user_id = entry.user_id
  left join skoola.students as student on student.profile_id = link.profile_id
  left join skoola.student_attendance as record on record.student_id = student.id and record.date = activity.start_time::date
  left join skoola.exit_passes as pass on pass.student_id = student.id and pass.date = activity.start_time::date
  where seed.is_demo(activity.id) and activity.end_time::date < seed.today()
),

drawn as materialized (
  select
    invited.*,
    seed.uniform('activity_attendance.status', name || '/' || email) as luck,
    seed.int('activity_attendance.check_in_time', name || '/' || email, 0, 500) as seconds,
    seed.pick(
      'activity_attendance.remarks', name || '/' || email,
      'Let the organizer know: sports practice', 'Note from home: clinic', 'Note from home: minding a sister',
      'Let the organizer know: extra class', 'Note from home: family visit'
    ) as excuse
  from invited
),

decided as (
  select
    drawn.*,
    case
      when in_school = 'Absent' then 'Absent'
      when in_school = 'Excused' or gate_cleared_at <= start_time then 'Excused'
      when in_school = 'SchoolBusiness' and kind <> 'Field trip' then 'SchoolBusiness'
      when student_id is null or in_school = 'SchoolBusiness' then 'Present'
      when luck < 0.05 then 'Absent'
      when luck < 0.09 then 'Excused'
      when luck < 0.15 and kind <> 'Field trip' then 'Late'
      else 'Present'
    end as status
  from drawn
)

insert into skoola.activity_attendance (
  id, activity_id, user_id, status, check_in_time, check_out_time, remarks, marked_by, created_at, updated_at
)
select
  seed.uuid('activity_attendance', extract(year from start_time) || '/' || name || '/' || email)::text,
  activity_id,
  user_id,
  status,
  case
    when status = 'Present' then start_time - interval '1 second' * seconds
    when status = 'Late' then start_time + interval '4 minutes' + interval '1 second' * seconds
  end,
  case when status in ('Present', 'Late') then end_time end,
  case
    when in_school = 'Absent' then 'Not in school today'
    when in_school = 'Excused' then 'Excused from school today'
    when gate_cleared_at <= start_time then 'Went home early with an exit pass'
    when status = 'SchoolBusiness' then 'Away for the school'
    when status = 'Excused' then excuse
    when status = 'Absent' then 'Did not come'
  end,
  created_by,
  start_time + interval '15 minutes',
  end_time
from decided
on conflict (activity_id, user_id) do nothing;
