--! table: skoola.role_sets
--! mark: uuid id
--! key: name

-- Roles that are addressed together, when a notice or a report goes to all of them.
with

wanted (n, name, description) as (
  values
    (1, 'School leadership', 'Those who answer for the school: principal and vice principal'),
    (2, 'School office', 'Those who keep accounts, books, library and the system running'),
    (3, 'Families', 'Students and those who bring them up')
)

insert into skoola.role_sets (id, name, description)
select seed.uuid('role_sets', name)::text, name, description
from wanted
where n <= least(seed.rows(30), 3)
on conflict (name) do nothing;
