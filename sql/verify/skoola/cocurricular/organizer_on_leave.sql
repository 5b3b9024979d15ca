-- No teacher is down for an activity on a day of leave that was granted, nor for a trip while standing in for somebody.
select
  activity.name || ': ' || staff.employee_id as row_key,
  format('on %s; leave from %s, substitution of %s', activity.start_time, leave.from_date, change.date) as problem
from skoola.activity_participants_staff as entry
join skoola.activities as activity on activity.id = entry.activity_id
join skoola.activity_types as type on type.id = activity.activity_type_id
join skoola.staff on staff.id = entry.staff_id
left join skoola.staff_leaves as leave
  on leave.staff_id = staff.id
  and leave.status = 'Approved'
  and activity.start_time::date between leave.from_date and leave.to_date
left join skoola.substitutions as change
  on change.substitute_teacher_id = staff.id
  and change.status in ('Confirmed', 'Completed')
  and change.date = activity.start_time::date
where seed.is_demo(activity.id) and (leave.id is not null or type.name = 'Field trip' and change.id is not null);
