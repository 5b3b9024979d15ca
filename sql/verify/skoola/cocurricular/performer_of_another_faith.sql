-- Feasts are performed by children of their own community, everybody is in school on that day, the part goes with the kind of
-- performance, and each kind has one leading part at most.
with

parts as (
  select
    event.event_name,
    event.event_date,
    student.admission_number,
    student.religion,
    part.student_id,
    part.performance_type,
    part.role,
    count(*) filter (where part.role like 'Lead %') over (partition by event.id, part.performance_type, (
      (substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer - 1) / 500
    )) as leads
  from skoola.cultural_event_participants as part
  join skoola.cultural_events as event on event.id = part.event_id
  join skoola.students as student on student.id = part.student_id
  where seed.is_demo(event.id)
)

select
  event_name || ': ' || admission_number as row_key,
  format('%s, %s as %s of %s leads; leave from %s', religion, performance_type, role, leads, leave.start_date) as problem
from parts
left join skoola.pre_approved_absences as leave
  on leave.student_id = parts.student_id
  and event_date::date between leave.start_date and leave.end_date
where event_name like 'Vesak%' and religion <> 'Buddhism'
  or event_name like 'Thai Pongal%' and religion <> 'Hinduism'
  or event_name like 'Carols%' and religion <> 'Christianity'
  or leads > 1
  or leave.id is not null
  or performance_type <> case
    when role in ('Lead singer', 'Choir') then 'Song' when role like '%actor' or role = 'Actor' then 'Drama'
    when role like '%dancer' or role = 'Dancer' then 'Dance' when role = 'Drummer' then 'Music' else 'Speech'
  end;
