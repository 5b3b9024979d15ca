-- Detention is the setting's minutes for each point lost, over the incidents that cost three points or more; nothing is served
-- for incidents of the last five days, and everybody has a balance.
select
  student.admission_number as row_key,
  format(
    '%s hours assigned and %s served, incidents make %s, %s of them older', balance.total_hours_assigned,
    balance.total_hours_served, coalesce(due.hours, 0), coalesce(due.older_hours, 0)
  ) as problem
from skoola.students as student
left join skoola.detention_balances as balance on balance.student_id = student.id
left join (
  select
    incident.student_id,
    sum(-points_awarded * setting.setting_value::numeric / 60) as hours,
    sum(-points_awarded * setting.setting_value::numeric / 60)
      filter (where incident_date::date < seed.today() - 5) as older_hours
  from skoola.behavior_incidents as incident
  join skoola.school_settings as setting on setting.setting_key = 'detention.minutes_per_point'
  where incident.points_awarded <= -3
  group by incident.student_id
) as due on due.student_id = student.id
where seed.is_demo(student.id)
  and (
    balance.total_hours_assigned is distinct from coalesce(due.hours, 0)
    or balance.total_hours_served > coalesce(due.older_hours, 0)
    or balance.updated_at > seed.now() at time zone 'UTC'
  );
