--! table: skoola.user_set_permissions
--! mark: parent user_set_id
--! key: user_set_id, permission

-- What the duty of a set asks for. Nothing of it comes with the role of a teacher, and nothing of it is a severe permission.
with

wanted (n, user_set, permission) as (
  values
    (1, 'Examination board', 'ExamManage'), (2, 'Examination board', 'ExamSubjectManage'),
    (3, 'Examination board', 'ExamTypeManage'), (4, 'Examination board', 'GradingSchemeManage'),
    (5, 'Examination board', 'GradingCriterionManage'), (6, 'Discipline committee', 'BehaviorIncidentUpdate'),
    (7, 'Discipline committee', 'BehaviorIncidentDelete'), (8, 'Discipline committee', 'BehaviorIncidentTypeCreate'),
    (9, 'Discipline committee', 'BehaviorIncidentTypeUpdate'), (10, 'Discipline committee', 'StudentManageGuardians'),
    (11, 'Timetable group', 'TimetableManage'), (12, 'Timetable group', 'ClassManage'),
    (13, 'Timetable group', 'ClassSubjectTeacherManage'), (14, 'Timetable group', 'SubjectManage'),
    (15, 'Timetable group', 'TermManage'), (16, 'Stores and equipment', 'ResourceCreate'),
    (17, 'Stores and equipment', 'ResourceUpdate'), (18, 'Stores and equipment', 'ResourceDelete'),
    (19, 'Stores and equipment', 'LibraryManage'), (20, 'Stores and equipment', 'StaffRead')
)

insert into skoola.user_set_permissions (user_set_id, permission)
select user_set.id, wanted.permission
from wanted
left join skoola.user_sets as user_set on user_set.name = wanted.user_set and seed.is_demo(user_set.id)
where wanted.n <= least(seed.rows(200), 20)
on conflict (user_set_id, permission) do nothing;
