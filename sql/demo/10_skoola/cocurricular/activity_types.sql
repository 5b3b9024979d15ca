--! table: skoola.activity_types
--! mark: uuid id
--! key: name

-- Five kinds of activity, entered when the system was introduced.
with

kinds (number, name, description) as (
  values
    (1, 'Field trip', 'A day out of school with a teacher; the register shows it as school business'),
    (2, 'Workshop', 'Something to try and learn after the last lesson'),
    (3, 'Community service', 'Work for the school, the beach and the neighbourhood'),
    (4, 'Career guidance', 'Talks about professions and further study for the senior grades'),
    (5, 'Detention', 'An hour of quiet work after school, by the attendance policy or a teacher''s word')
),

introduced as (
  select min(created_at) as day from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.activity_types (id, name, description, created_at)
select
  seed.uuid('activity_types', name)::text,
  name,
  description,
  introduced.day + interval '1 minute' * (90 + number)
from kinds
cross join introduced
where number <= least(seed.rows(50), 5)
on conflict (name) do nothing;
