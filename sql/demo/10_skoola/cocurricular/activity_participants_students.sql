--! table: skoola.activity_participants_students
--! mark: parent activity_id
--! key: activity_id, student_id
--! target: at least 200 for 500 students

-- Ten students for each activity, of the grades that its description names. The more activities there are, the more students
-- to choose from: the first has fifty, the last of a block all 500. They sign up in the school days before; detention is given
-- to them, and nobody gets it twice. Who has leave that day, goes home early
-- or competes elsewhere is not on the list.
with

numbered as (
  select
    activity.*,
    type.name as kind,
    row_number() over (order by activity.created_at) - 1 as position
  from skoola.activities as activity
  join skoola.activity_types as type on type.id = activity.activity_type_id
  where seed.is_demo(activity.id)
),

activities as (
  select
    id,
    name,
    kind,
    start_time::date as date,
    position / 25 as block,
    mod(position, 25) + 1 as n,
    -- Early in the year two may fall on one day.
    count(*) over (partition by position / 25, start_time::date) as of_day,
    row_number() over (partition by position / 25, start_time::date order by position) - 1 as turn_of_day,
    substring(description from 'grades ([0-9]{1,9}) to')::integer as first_grade,
    substring(description from 'grades [0-9]{1,9} to ([0-9]{1,9})')::integer as last_grade
  from numbered
),

students as materialized (
  select
    student.id,
    student.admission_number,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    (substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer - 1) / 500 as block,
    grade.grade_number
  from skoola.student_class_assignments as placement
  join skoola.students as student on student.id = placement.student_id and student.status = 'Active'
  join skoola.grade_levels as grade on grade.id = placement.grade_id
  join skoola.academic_years as year on year.id = placement.academic_year_id and year.current
  where seed.is_demo(placement.id)
),

outings as (
  select entry.student_id, competition.date::date as date
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  union
  select entry.student_id, event.event_date::date
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
),

drawn as materialized (
  select
    activities.*,
    students.id as student_id,
    students.admission_number,
    seed.uniform('activity_participants_students', activities.name || '/' || students.admission_number) as draw
  from activities
  join students
    on students.block = activities.block
    and students.grade_number between first_grade and last_grade
    and students.number - 500 * students.block <= greatest(50, 20 * n - 10)
    -- Each of the three detentions takes from a third of the students.
    and (kind <> 'Detention' or mod(students.number, 3) = mod(n, 3))
    and mod(students.number / 3, of_day) = turn_of_day
),

shortlists as materialized (
  -- The first twenty, of whom some may not be there.
  select *
  from (
    select drawn.*, row_number() over (partition by id order by draw, admission_number collate "C") as place from drawn
  ) as placed
  where place <= 20
),

chosen as (
  select
    shortlists.*,
    row_number() over (partition by shortlists.id order by place) as turn
  from shortlists
  left join skoola.pre_approved_absences as leave
    on leave.student_id = shortlists.student_id
    and shortlists.date between leave.start_date and leave.end_date
  left join skoola.exit_passes as pass on pass.student_id = shortlists.student_id and pass.date = shortlists.date
  left join outings on outings.student_id = shortlists.student_id and outings.date = shortlists.date
  where leave.id is null and pass.id is null and outings.date is null
),

reasons (kind, number, reason) as (
  values
    ('Field trip', 0, 'Signed up, permission slip handed in'), ('Field trip', 1, 'Chosen by the class teacher for good work'),
    ('Field trip', 2, 'Asked to come along by the organizer'), ('Workshop', 0, 'Signed up'),
    ('Workshop', 1, 'Sent by the class teacher'), ('Workshop', 2, 'Had no place last time'),
    ('Community service', 0, 'Signed up'), ('Community service', 1, 'Prefect'), ('Community service', 2, 'Comes with a friend'),
    ('Career guidance', 0, 'Signed up'), ('Career guidance', 1, 'Asked for it in the talk about subjects'),
    ('Career guidance', 2, 'Advised by the class teacher'), ('Detention: homework', 0, 'Homework missing three times'),
    ('Detention: homework', 1, 'Exercise book left at home again'), ('Detention: homework', 2, 'Copied from a neighbour'),
    ('Detention: lateness', 0, 'Late three mornings running'), ('Detention: lateness', 1, 'Late after the interval'),
    ('Detention: lateness', 2, 'Late and rude about it'), ('Detention: mobile telephone', 0, 'Telephone rang in a lesson'),
    ('Detention: mobile telephone', 1, 'Filmed a classmate'), ('Detention: mobile telephone', 2, 'Game under the desk')
),

school_days as (
  select
    date,
    row_number() over (order by date) as number
  from skoola.school_calendar
  where is_academic_day
)

insert into skoola.activity_participants_students (activity_id, student_id, participant_type, enrollment_reason, created_at)
select
  chosen.id,
  chosen.student_id,
  case when chosen.kind = 'Detention' then 'Detained' else 'Participant' end,
  reasons.reason,
  least(signed.date, seed.today() - 1) + time '10:46' + interval '20 seconds' * mod(turn * 7, 40)
from chosen
left join reasons
  on reasons.kind = case when chosen.kind = 'Detention' then regexp_replace(chosen.name, ', group .*', '') else chosen.kind end
  and reasons.number = floor(draw * 1000)::integer % 3
left join school_days as held on held.date = chosen.date
left join school_days as signed on signed.number = held.number - 2 - mod(turn, 3)
where turn <= 10
on conflict (activity_id, student_id) do nothing;
