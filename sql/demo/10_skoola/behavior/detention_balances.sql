--! table: skoola.detention_balances
--! mark: parent student_id
--! key: student_id
--! target: at least 500 for 500 students

-- One balance for each student, nought for most. Incidents that cost three points or more bring a quarter of an hour for each
-- point. Detention is sat on the first Friday of school more than five days later, by those who are still here; one in twelve
-- does not turn up and owes the time.
with

fridays as materialized (
  select date, lag(date) over (order by date) as date_before
  from skoola.school_calendar
  where is_academic_day and extract(isodow from date) = 5
),

sentences as materialized (
  select
    incident.student_id,
    incident.created_at,
    -0.25 * incident.points_awarded as hours,
    fridays.date as served_on,
    fridays.date < seed.today()
      and fridays.date < coalesce(placement.to_date, seed.today())
      and not seed.chance('detention_balances.missed', incident.id, 0.08) as is_served
  from skoola.behavior_incidents as incident
  left join fridays
    on fridays.date > incident.incident_date::date + 5
    and (fridays.date_before is null or fridays.date_before <= incident.incident_date::date + 5)
  left join skoola.student_class_assignments as placement on placement.student_id = incident.student_id
  where seed.is_demo(incident.id) and incident.points_awarded <= -3
),

balances as (
  select
    student_id,
    sum(hours) as assigned,
    coalesce(sum(hours) filter (where is_served), 0) as served,
    greatest(max(created_at), max(served_on + interval '15 hours 15 minutes') filter (where is_served)) as changed_at
  from sentences
  group by student_id
)

insert into skoola.detention_balances (student_id, total_hours_assigned, total_hours_served, remaining_hours, updated_at)
select
  student.id,
  coalesce(assigned, 0),
  coalesce(served, 0),
  coalesce(assigned - served, 0),
  coalesce(changed_at, student.created_at)
from skoola.students as student
left join balances on balances.student_id = student.id
where seed.is_demo(student.id)
on conflict (student_id) do nothing;
