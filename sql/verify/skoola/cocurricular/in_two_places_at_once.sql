-- Nobody competes, plays or travels at two places on the same day, nor organizes or supervises two activities on it.
with

places as (
  select entry.student_id as person_id, competition.date::date as date, competition.competition_name as name
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  where seed.is_demo(competition.id)
  union all
  select entry.student_id, event.event_date::date, event.event_name
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
  where seed.is_demo(event.id)
  union all
  select entry.student_id, activity.start_time::date, activity.name
  from skoola.activity_participants_students as entry
  join skoola.activities as activity on activity.id = entry.activity_id
  where seed.is_demo(activity.id)
  union all
  select entry.staff_id, activity.start_time::date, activity.name
  from skoola.activity_participants_staff as entry
  join skoola.activities as activity on activity.id = entry.activity_id
  where seed.is_demo(activity.id)
)

select
  coalesce(student.admission_number, staff.employee_id) || ' ' || places.date as row_key,
  string_agg(places.name, '; ' order by places.name) as problem
from places
left join skoola.students as student on student.id = places.person_id
left join skoola.staff on staff.id = places.person_id
group by coalesce(student.admission_number, staff.employee_id), places.date
having count(*) > 1;
