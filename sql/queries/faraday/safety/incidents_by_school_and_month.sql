--! title: Incidents by school and month
--! page: Safety overview

-- The safety incidents of the last twelve months, counted by school and month: how many were serious, how many need a follow-
-- up, and the commonest kind. The school is that of the student, found by primary key; an index on the date serves the range.
with

chosen as (
  select (seed.today() - interval '1 year') as since
)

select
  school.name as school,
  to_char(date_trunc('month', incident.incident_date), 'YYYY-MM') as month,
  count(*) as incidents,
  count(distinct incident.student_id) as students,
  count(*) filter (where lower(incident.severity) in ('high', 'critical')) as serious,
  count(*) filter (where incident.follow_up_required) as with_follow_up,
  mode() within group (order by incident.incident_type) as commonest_kind
from chosen
join faraday.safety_incidents as incident on incident.incident_date >= chosen.since
join faraday.students as student on student.id = incident.student_id
join faraday.schools as school on school.id = student.school_id
group by school.id, date_trunc('month', incident.incident_date)
order by month, school.school_code;
