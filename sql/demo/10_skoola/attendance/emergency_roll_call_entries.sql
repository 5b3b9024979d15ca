--! table: skoola.emergency_roll_call_entries
--! mark: parent roll_call_id
--! key: roll_call_id, user_id
--! target: at least 100 for 500 students

-- Everybody on the list of the grades that were called: the students placed there that day and the class teachers. Who is not
-- in school is known from the registers, approved absences, exit passes and leave, and is ticked off at once; the others are
-- counted at the assembly point, a few after a search. The grades stand in the name of the roll call.
with

calls as (
  select
    call.*,
    start_time::date as date,
    substring(event_name from 'grades? ([0-9]{1,9})')::integer as first_grade,
    coalesce(substring(event_name from 'and ([0-9]+)'), substring(event_name from 'grade ([0-9]{1,9})'))::integer as last_grade
  from skoola.emergency_roll_calls as call
  where seed.is_demo(call.id)
),

lists as (
  select
    calls.*,
    class.id as class_id,
    class.class_teacher_id,
    class.room_number,
    register.date is not null as has_register
  from calls
  join skoola.academic_years as year on year.year_start = extract(year from calls.date)
  join skoola.grade_levels as grade on grade.grade_number between first_grade and last_grade
  join skoola.classes as class on class.grade_id = grade.id and class.academic_year_id = year.id
  left join (select distinct date from skoola.student_attendance) as register on register.date = calls.date
  where seed.is_demo(class.id)
),

away as (
  -- A day's reason not to be in school, the strongest first.
  select student_id as person_id, date, 1 as turn, 'Out of school: ' || remarks as place, date::timestamp as since
  from skoola.student_attendance
  where status = 'SchoolBusiness'
  union all
  select student_id, date, 2, case when remarks like 'Suspended%' then 'At home: suspended' else 'At home: absent today' end, date
  from skoola.student_attendance
  where status in ('Absent', 'Excused')
  union all
  select approved.student_id, calls.date, 3, 'At home: leave approved', calls.date
  from skoola.pre_approved_absences as approved
  join calls on calls.date between approved.start_date and approved.end_date
  -- Some came all the same.
  where not exists (
    select from skoola.student_attendance as record where record.student_id = approved.student_id and record.date = calls.date
  )
  union all
  select student_id, date, 4, 'Left school with an exit pass', gate_cleared_at
  from skoola.exit_passes
  where gate_cleared_at is not null
  union all
  select
    staff_id,
    date,
    1,
    case when status = 'SchoolBusiness' then 'Out on school business' else 'At home: not on duty today' end,
    date
  from skoola.staff_attendance
  where status in ('Absent', 'Excused', 'SchoolBusiness')
  union all
  select leave.staff_id, calls.date, 2, 'At home: on leave', calls.date
  from skoola.staff_leaves as leave
  join calls on calls.date between leave.from_date and leave.to_date
  where leave.status = 'Approved'
),

people as (
  select lists.*, student.id as person_id, student.profile_id, student.admission_number as person
  from lists
  join skoola.student_class_assignments as placement
    on placement.class_id = lists.class_id
    and lists.date between placement.from_date and coalesce(placement.to_date, lists.date)
  join skoola.students as student on student.id = placement.student_id
  where seed.is_demo(placement.id)
  union all
  select lists.*, staff.id, staff.profile_id, staff.employee_id
  from lists
  join skoola.staff on staff.id = lists.class_teacher_id
),

drawn as materialized (
  select
    people.*,
    away.place as known_place,
    seed.uniform('roll_calls.place', people.event_name || '/' || people.person) as luck,
    seed.uniform('roll_calls.marked_at', people.event_name || '/' || people.person) as moment
  from people
  left join (
    select distinct on (away.person_id, away.date) away.person_id, away.date, away.place
    from away
    join calls on calls.date = away.date and away.since <= calls.start_time
    order by away.person_id, away.date, turn
  ) as away on away.person_id = people.person_id and away.date = people.date
),

numbered as (
  -- For days without a register a few more are at home.
  select
    drawn.*,
    place,
    row_number() over (partition by id, place is null order by person like 'EMP%', substr(person, 7)::integer) as turn
  from drawn
  cross join lateral (
    select
      case when known_place is null and not has_register and luck < 0.05 and person like 'ADM%' then 'At home: absent today'
        else known_place end as place
  ) as places
)

insert into skoola.emergency_roll_call_entries (roll_call_id, user_id, status, location_found, marked_at)
select
  numbered.id,
  link.user_id,
  case when numbered.status = 'Injured' and turn = 1 and place is null then 'Injured' else 'Safe' end,
  case
    when place is not null then place
    when numbered.status = 'Injured' and turn = 1 then 'Stairs to the playground, grazed knee'
    when luck > 0.975 and person like 'ADM-%' then
      (array['Sick bay', 'Library', 'Washroom of the old wing', 'Music room', 'Canteen'])[1 + floor(moment * 5)::integer]
    else 'Assembly point, row ' || room_number
  end,
  date_trunc(
    'second',
    start_time + (end_time - start_time) * case when place is not null then 0.1 else 0.25 + 0.7 * moment end
  )
from numbered
left join skoola.user_profiles as link on link.profile_id = numbered.profile_id
on conflict (roll_call_id, user_id) do nothing;
