-- Who competes elsewhere or is on a field trip on a school day is out on school business by the register, and nobody else is.
with

outings as (
  select entry.student_id, competition.date::date as date
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  where seed.is_demo(competition.id)
  union
  select entry.student_id, event.event_date::date
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
  where seed.is_demo(event.id)
  union
  select entry.student_id, activity.start_time::date
  from skoola.activity_participants_students as entry
  join skoola.activities as activity on activity.id = entry.activity_id
  join skoola.activity_types as type on type.id = activity.activity_type_id
  where seed.is_demo(activity.id) and type.name = 'Field trip'
)

select
  student.admission_number || ' ' || record.date as row_key,
  format('%s (%s), outing: %s', record.status, record.remarks, outing.date is not null) as problem
from skoola.student_attendance as record
join skoola.students as student on student.id = record.student_id
left join outings as outing on outing.student_id = record.student_id and outing.date = record.date
where seed.is_demo(record.id) and (record.status = 'SchoolBusiness') <> (outing.date is not null);
