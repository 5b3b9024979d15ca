-- Attendance is noted for each participant of an activity that is over, for nobody else and not ahead. Times go with the status;
-- who was absent from school, or had gone home, did not come.
select
  activity.name || ': ' || account.email as row_key,
  format(
    '%s on %s, %s to %s; list: %s, register: %s', coalesce(presence.status, 'not noted'), activity.start_time,
    presence.check_in_time, presence.check_out_time, entry.participant_type, record.status
  ) as problem
from (select * from skoola.activity_participants where seed.is_demo(activity_id)) as entry
full join (select * from skoola.activity_attendance where seed.is_demo(id)) as presence
  on presence.activity_id = entry.activity_id
  and presence.user_id = entry.user_id
join skoola.activities as activity on activity.id = coalesce(entry.activity_id, presence.activity_id)
join skoola.users as account on account.id = coalesce(entry.user_id, presence.user_id)
left join skoola.user_profiles as link on link.user_id = account.id
left join skoola.students as student on student.profile_id = link.profile_id
left join skoola.student_attendance as record on record.student_id = student.id and record.date = activity.start_time::date
left join skoola.exit_passes as pass on pass.student_id = student.id and pass.date = activity.start_time::date
where (presence.id is null) <> (activity.end_time::date >= seed.today())
  or presence.id is not null
  and (
    entry.user_id is null
    or (presence.check_in_time is null) <> (presence.status not in ('Present', 'Late'))
    or (presence.check_in_time > activity.start_time) <> (presence.status = 'Late')
    or presence.check_out_time > activity.end_time
    or presence.marked_by <> activity.created_by
    or presence.status in ('Present', 'Late')
    and (record.status in ('Absent', 'Excused') or pass.gate_cleared_at <= activity.start_time)
  );
