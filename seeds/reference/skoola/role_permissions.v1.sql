--! table: skoola.role_permissions
--! key: role_id, permission
--! released: 2026-11-02T00:00:00Z

-- What each role may do: permissions by name, or whole areas with the severest permission that the role gets of them. Guests may do nothing.
with

severities (severity, rank) as (
  values ('Low', 1), ('Medium', 2), ('High', 3), ('Severe', 4)
),

areas (role, area, severest) as (
  values
    ('FullAdmin', null, 'Severe'),
    ('Admin', 'Accounts', 'High'), ('Admin', 'Staff', 'High'), ('Admin', 'Students', 'Medium'), ('Admin', 'Academics', 'Medium'),
    ('Admin', 'Resources', 'High'), ('Admin', 'Messages', 'Medium'), ('Admin', 'Behaviour', 'Low'), ('Admin', 'Activities', 'Medium'),
    ('Principal', 'Staff', 'High'), ('Principal', 'Students', 'High'), ('Principal', 'Academics', 'High'), ('Principal', 'Exams', 'High'),
    ('Principal', 'Behaviour', 'High'), ('Principal', 'Curriculum', 'Low'), ('Principal', 'Messages', 'Low'), ('Principal', 'Resources', 'Low'),
    ('Principal', 'Finance', 'High'), ('Principal', 'Accounts', 'Low'),
    ('VicePrincipal', 'Students', 'Medium'), ('VicePrincipal', 'Academics', 'Medium'), ('VicePrincipal', 'Exams', 'High'),
    ('VicePrincipal', 'Behaviour', 'High'), ('VicePrincipal', 'Curriculum', 'High'), ('VicePrincipal', 'Staff', 'Low'),
    ('VicePrincipal', 'Messages', 'Low'), ('VicePrincipal', 'Resources', 'Low'), ('VicePrincipal', 'Activities', 'Medium'),
    ('Teacher', 'Curriculum', 'Medium'), ('Teacher', 'Behaviour', 'Low'), ('Teacher', 'Messages', 'Low'), ('Teacher', 'Resources', 'Low'),
    ('Accountant', 'Finance', 'High'), ('Accountant', 'Messages', 'Low'),
    ('Librarian', 'Library', 'Medium'), ('Librarian', 'Messages', 'Low'), ('Librarian', 'Resources', 'Low')
),

singles (role, names) as (
  values
    ('Admin', 'RoleRead, PermissionRead'),
    ('Principal', 'RoleRead, PermissionRead, CoCurricularManage'),
    ('VicePrincipal', 'StaffManageAttendance, StaffManageLeaves'),
    ('Teacher', 'StudentRead, StudentManageAttendance, StudentManageMarks, CoCurricularManage'),
    ('Accountant', 'StudentRead, StaffRead, ResourceRead'),
    ('Librarian', 'StudentRead, StaffRead'),
    ('Parent', 'StudentRead, CurriculumRead, MessagingCreate, MessagingRead, MessagingSend, BehaviorIncidentRead'),
    ('Student', 'CurriculumRead, SyllabusRead, MessagingRead, MessagingSend, ResourceViewBookings')
)

select areas.role as role_id, permission.name as permission
from areas
join severities as severest on severest.severity = areas.severest
join skoola.permissions as permission on permission.area = areas.area or areas.area is null
join severities on severities.severity = permission.severity and severities.rank <= severest.rank
union
select singles.role, single_name
from singles
cross join lateral unnest(string_to_array(names, ', ')) as single_name
