--! table: skoola.activity_participants_staff
--! mark: parent activity_id
--! key: activity_id, staff_id
--! target: at least 40 for 500 students

-- The organizer of each activity, and a second teacher of the same grades for two of three: none that has leave or
-- stands in for somebody, and none that has another activity that day.
with

activities as (
  select
    activity.*,
    type.name as kind,
    row_number() over (order by activity.created_at) as n
  from skoola.activities as activity
  join skoola.activity_types as type on type.id = activity.activity_type_id
  where seed.is_demo(activity.id)
),

organizers as (
  select
    activities.*,
    staff.id as staff_id,
    substring(staff.employee_id from '^EMP-([0-9]{4,6})$')::integer as number,
    count(*) over (
      partition by (substring(staff.employee_id from '^EMP-([0-9]{4,6})$')::integer - 1) / 50, activities.start_time::date
    ) as of_day
  from activities
  left join skoola.user_profiles as account on account.user_id = activities.created_by
  left join skoola.staff on staff.profile_id = account.profile_id
),

helpers as (
  select distinct on (organizers.id)
    organizers.*,
    teacher.id as helper_id
  from organizers
  -- The same band of ten, from the colleague five places on.
  cross join generate_series(0, 8) as shift
  cross join lateral (select mod(organizers.number + 4 + shift, 10) as place) as places
  join skoola.staff as teacher
    on teacher.employee_id = 'EMP-' || lpad(((organizers.number - 1) / 10 * 10 + place + 1)::text, 4, '0')
  left join skoola.staff_leaves as leave
    on leave.staff_id = teacher.id
    and leave.status = 'Approved'
    and organizers.start_time::date between leave.from_date and leave.to_date
  left join skoola.substitutions as change
    on change.substitute_teacher_id = teacher.id
    and change.status in ('Completed', 'Confirmed', 'Pending')
    and change.date = organizers.start_time::date
  left join organizers as busy on busy.staff_id = teacher.id and busy.start_time::date = organizers.start_time::date
  where mod(organizers.n, 3) <> 0
    and teacher.id <> organizers.staff_id
    and coalesce(leave.id, busy.id, change.id) is null
    -- Where several are on a day, each has a part of the teachers.
    and mod(place, organizers.of_day) = mod(mod(organizers.number - 1, 10), organizers.of_day)
  order by organizers.id, shift
)

insert into skoola.activity_participants_staff (activity_id, staff_id, participant_type, enrollment_reason, created_at)
select
  id,
  staff_id,
  'Organizer',
  'Planned it and keeps the list',
  created_at
from organizers
union all
select
  id,
  helper_id,
  'Supervisor',
  case kind
    when 'Field trip' then 'Second adult on the bus' when 'Detention' then 'Sits in while the organizer sees the parents'
    when 'Community service' then 'Counts heads and tools' else 'Helps with the groups'
  end,
  created_at + interval '1 day 2 hours'
from helpers
on conflict (activity_id, staff_id) do nothing;
