--! table: faraday.access_control_role_permissions
--! key: role_id, permission_id
--! released: 2026-08-03T00:00:00Z

-- Grants of the access-control layer: resources and the actions on all of them.
select
  role.id as role_id,
  permission.id as permission_id,
  'ACTIVE' as status,
  true as is_active
from (
  values
    ('system_admin', 'student, class, attendance, assessment, health_record, activity, workout, equipment, safety_incident, nutrition_plan, competition, gpt_context, dashboard, report, account, policy', 'read, write, delete, share'),
    ('district_admin', 'student, class, attendance, assessment, health_record, activity, workout, equipment, safety_incident, nutrition_plan, competition, gpt_context, dashboard, report, account, policy', 'read, write, share'),
    ('school_admin', 'student, class, attendance, assessment, health_record, activity, workout, equipment, safety_incident, nutrition_plan, competition, gpt_context, dashboard, report, account', 'read, write'),
    ('department_head', 'student, class, attendance, assessment, activity, workout, equipment, report, dashboard, competition', 'read, write'),
    ('teacher', 'class, attendance, assessment, activity, workout, gpt_context', 'read, write'),
    ('specialist', 'assessment, activity, workout', 'read, write'),
    ('coach', 'competition, workout', 'read, write'),
    ('health_staff', 'health_record, safety_incident, nutrition_plan', 'read, write, share'),
    ('support_staff', 'equipment', 'read, write'),
    ('office_staff', 'attendance', 'read, write'),
    ('analyst', 'report, dashboard', 'read, share'),
    ('integration', 'class, report', 'read'),
    ('guardian', 'attendance, assessment, nutrition_plan, activity', 'read'),
    ('pupil', 'attendance, assessment, workout, activity', 'read'),
    ('teacher', 'student, health_record, equipment, safety_incident, report', 'read'),
    ('specialist', 'student, health_record, class, equipment', 'read'),
    ('coach', 'student, health_record, equipment', 'read'),
    ('health_staff', 'student, class', 'read'),
    ('support_staff', 'class, safety_incident', 'read'),
    ('office_staff', 'student, class, report', 'read'),
    ('department_head', 'health_record, safety_incident', 'read'),
    ('school_admin', 'policy', 'read')
) as granted (role, resources, actions)
cross join lateral unnest(string_to_array(resources, ', ')) as resource_name
cross join lateral unnest(string_to_array(actions, ', ')) as action_name
left join faraday.access_control_roles as role on role.name = granted.role
left join faraday.access_control_permissions as permission on permission.name = resource_name || ':' || action_name
