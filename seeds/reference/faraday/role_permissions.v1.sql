--! table: faraday.role_permissions
--! key: role_id, permission_id
--! released: 2026-08-03T00:00:00Z

-- What each role may do: resources and the actions on all of them.
select
  role.id as role_id,
  permission.id as permission_id
from (
  values
    ('superintendent', 'dashboards, reports, messages, users', 'view, create, update, delete, export'),
    ('superintendent', 'students, classes, attendance, grades, lesson_plans, curriculum, health_records, fitness_tests, goals, nutrition_plans, equipment, facilities, incidents, risk_assessments, assistants, settings', 'view'),
    ('athletic_director', 'classes, lesson_plans, curriculum, fitness_tests, goals, equipment, facilities, incidents, risk_assessments, messages, reports, dashboards, assistants', 'view, create, update, export'),
    ('athletic_director', 'students, attendance, grades, health_records, nutrition_plans, users, settings', 'view'),
    ('principal', 'students, classes, attendance, lesson_plans, facilities, incidents, messages, reports, dashboards', 'view, create, update, export'),
    ('principal', 'grades, curriculum, health_records, fitness_tests, goals, nutrition_plans, equipment, risk_assessments, assistants, users, settings', 'view'),
    ('assistant_principal', 'attendance, classes, incidents, messages, reports', 'view, create, update, export'),
    ('assistant_principal', 'students, grades, health_records, facilities', 'view'),
    ('pe_department_head', 'classes, lesson_plans, fitness_tests, goals, equipment, risk_assessments, messages, assistants', 'view, create, update, export'),
    ('pe_department_head', 'students, attendance, grades, health_records, curriculum, reports, dashboards, facilities, incidents', 'view'),
    ('pe_teacher', 'attendance, grades, lesson_plans, fitness_tests, goals, messages', 'view, create, update, export'),
    ('pe_teacher', 'students, classes, health_records, curriculum, equipment, facilities, incidents, dashboards, reports, assistants', 'view'),
    ('health_teacher', 'attendance, grades, lesson_plans, nutrition_plans, messages', 'view, create, update, export'),
    ('health_teacher', 'students, classes, curriculum', 'view'),
    ('adapted_pe_specialist', 'goals, lesson_plans, risk_assessments, messages', 'view, create, update, export'),
    ('adapted_pe_specialist', 'students, health_records, classes, equipment', 'view'),
    ('classroom_teacher', 'students, attendance, grades, messages, classes', 'view'),
    ('substitute_teacher', 'students, classes, attendance, lesson_plans, messages', 'view'),
    ('student_teacher', 'classes, lesson_plans, curriculum, grades', 'view'),
    ('coach', 'goals, fitness_tests, messages', 'view, create, update, export'),
    ('coach', 'students, classes, health_records, equipment', 'view'),
    ('assistant_coach', 'goals, fitness_tests, classes', 'view'),
    ('athletic_trainer', 'incidents, risk_assessments, messages', 'view, create, update, export'),
    ('athletic_trainer', 'students, health_records, fitness_tests', 'view'),
    ('school_nurse', 'health_records, incidents, messages', 'view, create, update, export'),
    ('school_nurse', 'students, classes, attendance, reports', 'view'),
    ('nurse_aide', 'attendance, messages, students', 'view'),
    ('counselor', 'goals, messages', 'view, create, update, export'),
    ('counselor', 'students, attendance, grades, reports', 'view'),
    ('dietitian', 'nutrition_plans, messages', 'view, create, update'),
    ('dietitian', 'students, health_records', 'view'),
    ('curriculum_lead', 'curriculum, lesson_plans, reports', 'view, create, update'),
    ('curriculum_lead', 'classes, grades', 'view'),
    ('assessment_lead', 'fitness_tests, grades, reports', 'view, create, update, export'),
    ('assessment_lead', 'students, classes', 'view'),
    ('data_analyst', 'fitness_tests, attendance, grades, reports, goals', 'view'),
    ('equipment_manager', 'equipment', 'view, create, update'),
    ('facilities_manager', 'facilities', 'view, create, update'),
    ('safety_officer', 'incidents, risk_assessments, reports', 'view, create, update'),
    ('safety_officer', 'equipment, facilities, classes', 'view'),
    ('registrar', 'students, classes, attendance', 'view, create, update'),
    ('registrar', 'reports, messages', 'view'),
    ('office_clerk', 'students, attendance, messages, classes', 'view'),
    ('parent', 'grades, attendance, goals, messages, nutrition_plans', 'view'),
    ('student', 'grades, attendance, goals, messages, lesson_plans', 'view'),
    ('it_administrator', 'users, settings, dashboards, assistants, reports, messages', 'view, create, update, delete, export'),
    ('support_agent', 'users, settings, messages, dashboards', 'view'),
    ('auditor', 'students, classes, attendance, grades, lesson_plans, curriculum, health_records, fitness_tests, goals, nutrition_plans, equipment, facilities, incidents, risk_assessments, messages, reports, dashboards, assistants, users, settings', 'view'),
    ('api_client', 'classes, reports', 'view')
) as granted (role, resources, actions)
cross join lateral unnest(string_to_array(resources, ', ')) as resource_name
cross join lateral unnest(string_to_array(actions, ', ')) as action_name
left join faraday.roles as role on role.name = granted.role
left join faraday.permissions as permission on permission.name = resource_name || '.' || action_name
