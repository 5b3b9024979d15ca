--! table: skoola.cultural_event_participants
--! mark: parent event_id
--! key: event_id, student_id
--! target: at least 80 for 500 students

-- Sixteen performers for each event and 500 students; for Vesak, Thai Pongal and the carols of the community whose feast it is.
-- The more events there are, the more students to choose from, so that a larger scale adds performers and changes none.
with

events as (
  select
    event.*,
    row_number() over (order by created_at) as n,
    case
      when event_name like 'Vesak%' then 'Buddhism' when event_name like 'Thai Pongal%' then 'Hinduism'
      when event_name like 'Carols%' then 'Christianity'
    end as religion,
    case
      when event_name like 'Vesak%' then 'vesak' when event_name like 'Thai Pongal%' then 'pongal'
      when event_name like 'Carols%' then 'carols' else 'show'
    end as programme
  from skoola.cultural_events as event
  where seed.is_demo(id)
),

parts (programme, first_turn, last_turn, performance_type, role) as (
  values
    ('show', 1, 1, 'Song', 'Lead singer'), ('show', 2, 6, 'Song', 'Choir'), ('show', 7, 7, 'Drama', 'Lead actor'),
    ('show', 8, 10, 'Drama', 'Actor'), ('show', 11, 11, 'Dance', 'Lead dancer'), ('show', 12, 15, 'Dance', 'Dancer'),
    ('show', 16, 16, 'Speech', 'Compere'), ('vesak', 1, 1, 'Song', 'Lead singer'), ('vesak', 2, 14, 'Song', 'Choir'),
    ('vesak', 15, 16, 'Music', 'Drummer'), ('pongal', 1, 1, 'Dance', 'Lead dancer'), ('pongal', 2, 9, 'Dance', 'Dancer'),
    ('pongal', 10, 14, 'Song', 'Choir'), ('pongal', 15, 16, 'Music', 'Drummer'), ('carols', 1, 1, 'Song', 'Lead singer'),
    ('carols', 2, 10, 'Song', 'Choir'), ('carols', 11, 11, 'Drama', 'Lead actor'), ('carols', 12, 15, 'Drama', 'Actor'),
    ('carols', 16, 16, 'Speech', 'Narrator')
),

students as materialized (
  select
    student.id,
    student.admission_number,
    student.religion,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    (substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer - 1) / 500 as block
  from skoola.student_class_assignments as placement
  join skoola.students as student on student.id = placement.student_id and student.status = 'Active'
  join skoola.academic_years as year on year.id = placement.academic_year_id and year.current
  where seed.is_demo(placement.id)
),

candidates as materialized (
  select
    events.*,
    students.id as student_id,
    students.admission_number,
    block,
    seed.uniform('cultural_event_participants', events.event_name || '/' || students.admission_number) as draw
  from events
  join students
    on coalesce(students.religion = events.religion, true)
    and students.number - 500 * block <= greatest(50, 100 * (n - 1))
  left join skoola.pre_approved_absences as leave
    on leave.student_id = students.id
    and events.event_date::date between leave.start_date and leave.end_date
  left join skoola.exit_passes as pass on pass.student_id = students.id and pass.date = events.event_date::date
  where leave.id is null and pass.id is null
),

chosen as (
  select
    candidates.*,
    row_number() over (partition by id, block order by draw, admission_number collate "C") as turn
  from candidates
)

insert into skoola.cultural_event_participants (event_id, student_id, performance_type, role, created_at, updated_at)
select
  id,
  student_id,
  parts.performance_type,
  parts.role,
  rehearsed_from + time '15:00',
  rehearsed_from + time '15:00'
from chosen
left join parts on parts.programme = chosen.programme and turn between first_turn and last_turn
-- Parts are given out in the fortnight before, at the beginning of the year on its first school day.
cross join lateral (
  select
    coalesce(max(date) filter (where date < event_date::date - 7), min(date)) as rehearsed_from
  from skoola.school_calendar
  where is_academic_day
    and date < least(event_date::date, seed.today())
    and extract(year from date) = extract(year from event_date)
) as rehearsals
where turn <= 16
on conflict (event_id, student_id) do nothing;
