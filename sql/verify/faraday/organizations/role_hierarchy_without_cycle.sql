-- A role never includes itself, not even by way of others.
with recursive

walk (start_id, role_id, path) as (
  select link.parent_role_id, link.child_role_id, array[link.parent_role_id, link.child_role_id]
  from faraday.role_hierarchy as link
  where exists (
    select from seed.demo_row as noted
    where noted.table_name = 'faraday.role_hierarchy' and noted.key = link.parent_role_id || ',' || link.child_role_id
  )
  union
  select walk.start_id, link.child_role_id, array[walk.start_id, link.child_role_id]
  from walk
  join faraday.role_hierarchy as link on link.parent_role_id = walk.role_id
)

select distinct
  role.name as row_key,
  'includes itself' as problem
from walk
join faraday.access_control_roles as role on role.id = walk.start_id
where walk.role_id = walk.start_id;
