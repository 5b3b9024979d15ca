--! table: skoola.role_set_roles
--! mark: parent role_set_id
--! key: role_set_id, role_id

-- Each role belongs to one set at most; teachers and guests are reached without one.
with

wanted (n, role_set, role) as (
  values
    (1, 'School leadership', 'Principal'), (2, 'School leadership', 'VicePrincipal'),
    (3, 'School office', 'FullAdmin'), (4, 'School office', 'Admin'), (5, 'School office', 'Accountant'),
    (6, 'School office', 'Librarian'), (7, 'Families', 'Parent'), (8, 'Families', 'Student')
)

insert into skoola.role_set_roles (role_set_id, role_id)
select role_set.id, wanted.role
from wanted
left join skoola.role_sets as role_set on role_set.name = wanted.role_set and seed.is_demo(role_set.id)
where wanted.n <= least(seed.rows(80), 8)
on conflict (role_set_id, role_id) do nothing;
