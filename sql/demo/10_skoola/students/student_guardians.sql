--! table: skoola.student_guardians
--! mark: uuid id
--! key: user_id
--! target: at least 500 for 500 students

-- One guardian for each student, a second one for every tenth; each with an account of his or her own.
with

students as (
  select
    id,
    n,
    seed.pick_weighted('guardians.relationship', n, array['Mother', 'Father', 'Grandmother', 'Uncle'], array[55, 40, 3, 2]) as first
  from skoola.students
  cross join lateral (select substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer as n) as numbered
  where seed.is_demo(id)
),

others (first, second) as (
  values ('Mother', 'Father'), ('Father', 'Mother'), ('Grandmother', 'Grandfather'), ('Uncle', 'Aunt')
),

wanted as (
  select
    students.id as student_id,
    'guardian/' || n || '/' || number as key,
    case number when 1 then students.first else others.second end as relationship
  from students
  cross join generate_series(1, 2) as number
  left join others on others.first = students.first
  where number = 1 or mod(n, 10) = 0
)

insert into skoola.student_guardians (id, student_id, name, relationship, phone, email, address, created_at, updated_at, user_id)
select
  seed.uuid('student_guardians', key)::text,
  student_id,
  profile.name,
  relationship,
  profile.phone,
  account.email,
  profile.address,
  account.created_at,
  account.created_at,
  account.id
from wanted
left join skoola.profiles as profile on profile.id = seed.uuid('profiles', key)::text
left join skoola.users as account on account.id = seed.uuid('users', key)::text
on conflict (user_id) do nothing;
