--! table: skoola.user_permissions
--! mark: parent user_id
--! key: user_id, permission

-- What single people may do besides their role, because of a task of their own: the office manager (4) prepares the budget, a
-- clerk (5) types the exam papers, the other (6) tidies up the message boxes, the bursar (7) checks attendance before pay, the
-- accounts clerk (8) keeps the inventory, the librarians (9, 10) have a reading club and the projectors, the vice principal
-- (2) stands in for the principal (1), the teacher of ICT (49) helps with accounts.
with

wanted (n, number, permission) as (
  values
    (1, 4, 'ViewFinancialReports'), (2, 4, 'AcademicYearManage'), (3, 5, 'ExamSubjectManage'), (4, 6, 'MessagingManage'),
    (5, 7, 'StaffManageAttendance'), (6, 7, 'StaffUpdate'), (7, 8, 'ResourceUpdate'), (8, 9, 'CoCurricularManage'),
    (9, 9, 'ResourceCreate'), (10, 10, 'ResourceUpdate'), (11, 2, 'AcademicYearManage'), (12, 2, 'StaffUpdate'),
    (13, 1, 'UserUpdate'), (14, 49, 'UserRead'), (15, 49, 'UserUpdate')
)

insert into skoola.user_permissions (user_id, permission)
select account.id, wanted.permission
from wanted
left join skoola.users as account on account.id = seed.uuid('users', 'staff/' || wanted.number)::text
where wanted.n <= least(seed.rows(150), 15)
on conflict (user_id, permission) do nothing;
