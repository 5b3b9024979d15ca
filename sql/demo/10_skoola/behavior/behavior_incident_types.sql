--! table: skoola.behavior_incident_types
--! mark: uuid id
--! key: type_name

-- What is written down, and how many points it brings or costs. From three points lost on there is detention, a quarter of an
-- hour for each point. The list was made in the week after the system came.
with

introduced as (
  select min(created_at) as at_time
  from skoola.academic_years
  where seed.is_demo(id)
),

wanted (n, type_name, points, description) as (
  values
    (1, 'Late for the lesson', -1, 'More than three minutes after the bell, without a note'),
    (2, 'Homework not done', -1, 'Nothing to show, or copied'),
    (3, 'Uniform not in order', -1, 'Parts of the uniform missing or replaced'),
    (4, 'Disturbing the lesson', -3, 'Keeps others from learning after a warning'),
    (5, 'Phone in the lesson', -3, 'Phones stay switched off in the bag until the last bell'),
    (6, 'Rude to a teacher', -5, 'Insults, or refuses in front of the class'),
    (7, 'Damage to school property', -6, 'On purpose or by horseplay; the family pays for the repair'),
    (8, 'Fighting', -8, 'Hits or kicks somebody; the family is called on the same day'),
    (9, 'Helping others', 3, 'Unasked and to good effect'),
    (10, 'Outstanding work', 4, 'Well beyond what was asked')
)

insert into skoola.behavior_incident_types (id, type_name, default_points, description, created_at, updated_at)
select
  seed.uuid('behavior_incident_types', type_name)::text,
  type_name,
  points,
  description,
  at_time + interval '3 days' + interval '5 minutes' * n,
  at_time + interval '3 days' + interval '5 minutes' * n
from wanted
cross join introduced
where n <= least(seed.rows(100), 10)
on conflict (type_name) do nothing;
