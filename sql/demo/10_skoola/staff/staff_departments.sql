--! table: skoola.staff_departments
--! mark: uuid id
--! key: name

-- The departments of the college: teachers by what they teach, everybody else in the office. Entered with the system.
with

departments (n, name, description) as (
  values
    (1, 'Administration and Library', 'Office, accounts, system and library; answers to the principal'),
    (2, 'Languages', 'Sinhala, English, drama and media studies'),
    (3, 'Mathematics and Science', 'Mathematics, science and ICT; looks after laboratory and computer room'),
    (4, 'Religion and Humanities', 'The four religions, logic, history and geography'),
    (5, 'Commerce', 'Economics, business studies and accounting for the senior grades'),
    (6, 'Aesthetic Studies and Sports', 'Art, music and physical education; prepares sports meet and concerts')
),

introduced as (
  select min(created_at) as introduced_at from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.staff_departments (id, name, description, created_at, updated_at)
select
  seed.uuid('staff_departments', name)::text,
  name,
  description,
  introduced_at + interval '30 minutes' + interval '4 minutes' * n,
  introduced_at + interval '30 minutes' + interval '4 minutes' * n
from departments
cross join introduced
where n <= least(seed.rows(60), 6)
on conflict (name) do nothing;
