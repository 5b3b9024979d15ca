--! table: skoola.user_sets
--! mark: uuid id
--! key: name

-- Duties that teachers share besides their lessons. What each needs for it stands in user_set_permissions.
with

wanted (n, name, description) as (
  values
    (1, 'Examination board', 'Teachers of the upper grades who set exams, papers and grading'),
    (2, 'Discipline committee', 'Looks into incidents, speaks with the families, keeps the list of incident types'),
    (3, 'Timetable group', 'Plans classes, subjects and lessons for the coming term'),
    (4, 'Stores and equipment', 'Looks after laboratories, computers, sports goods and the books of the classes')
)

insert into skoola.user_sets (id, name, description)
select seed.uuid('user_sets', name)::text, name, description
from wanted
where n <= least(seed.rows(40), 4)
on conflict (name) do nothing;
