-- A role belongs to one set of roles at most, and each set has more than one role.
select
  counted.name || coalesce(' ' || counted.role_id, '') as row_key,
  format('%s sets with the role, %s roles in the set', counted.sets, counted.roles) as problem
from (
  select
    role_set.id,
    role_set.name,
    role.role_id,
    count(role.role_id) over (partition by role.role_id) as sets,
    count(role.role_id) over (partition by role_set.id) as roles
  from skoola.role_sets as role_set
  left join skoola.role_set_roles as role on role.role_set_id = role_set.id
) as counted
where seed.is_demo(counted.id)
  and (counted.sets > 1 or counted.roles < 2);
