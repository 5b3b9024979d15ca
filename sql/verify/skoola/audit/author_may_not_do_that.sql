-- Who stands in the log may do what the log says: by the role, by a permission of his or her own, or by a set.
select
  entry.action_type || ' ' || entry.table_name || ' ' || entry.record_pk as row_key,
  format('%s is %s, needs %s', account.email, account.role, needed.permission) as problem
from skoola.audit_log as entry
join skoola.users as account on account.id = entry.user_id
join (
  values
    ('behavior_incidents', 'CREATE', 'BehaviorIncidentRecord'), ('substitutions', 'CREATE', 'TimetableManage'),
    ('staff_leaves', 'UPDATE', 'StaffManageLeaves'), ('student_marks', 'UPDATE', 'StudentManageMarks'),
    ('students', 'CREATE', 'StudentCreate'), ('lesson_progress', 'CREATE', 'CurriculumUpdate')
) as needed (table_name, action_type, permission)
  on needed.table_name = entry.table_name
  and needed.action_type = entry.action_type
where seed.is_demo(entry.id)
  and not exists (
    select from skoola.role_permissions as of_role
    where of_role.role_id = account.role and of_role.permission = needed.permission
  )
  and not exists (
    select from skoola.user_permissions as own where own.user_id = account.id and own.permission = needed.permission
  )
  and not exists (
    select
    from skoola.user_set_users as member
    join skoola.user_set_permissions as of_set on of_set.user_set_id = member.user_set_id
    where member.user_id = account.id and of_set.permission = needed.permission
  );
