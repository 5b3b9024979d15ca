--! table: skoola.student_emergency_contacts
--! mark: uuid id
--! key: student_id, phone
--! target: at least 500 for 500 students

-- Whom to call, noted on admission: every guardian, under the guardian's own number, and for each third student who has but
-- one guardian a relative or neighbour besides, of the family's name where it is the father's or mother's kin.
with

others (place, sex, relationship) as (
  values (0, 'f', 'Aunt'), (1, 'm', 'Uncle'), (2, 'f', 'Grandmother'), (3, 'm', 'Grandfather'), (4, 'f', 'Neighbour'),
    (5, 'm', 'Cousin')
),

given (community, sex, place, first_name) as (
  values
    ('Sinhala', 'f', 0, 'Kusum'), ('Sinhala', 'f', 1, 'Somawathie'),
    ('Sinhala', 'f', 2, 'Chandrika'), ('Sinhala', 'f', 3, 'Malini'),
    ('Sinhala', 'm', 0, 'Sunil'), ('Sinhala', 'm', 1, 'Gamini'), ('Sinhala', 'm', 2, 'Upali'), ('Sinhala', 'm', 3, 'Sarath'),
    ('Tamil', 'f', 0, 'Sarojini'), ('Tamil', 'f', 1, 'Kamala'), ('Tamil', 'f', 2, 'Pushpam'), ('Tamil', 'f', 3, 'Rajeswari'),
    ('Tamil', 'm', 0, 'Selvam'), ('Tamil', 'm', 1, 'Murugesu'), ('Tamil', 'm', 2, 'Ratnam'), ('Tamil', 'm', 3, 'Velu'),
    ('Muslim', 'f', 0, 'Mumtaz'), ('Muslim', 'f', 1, 'Noor'), ('Muslim', 'f', 2, 'Rahma'), ('Muslim', 'f', 3, 'Sithy'),
    ('Muslim', 'm', 0, 'Anver'), ('Muslim', 'm', 1, 'Haniffa'), ('Muslim', 'm', 2, 'Razik'), ('Muslim', 'm', 3, 'Thahir'),
    ('Burger', 'f', 0, 'Doreen'), ('Burger', 'f', 1, 'Marlene'), ('Burger', 'f', 2, 'Phyllis'), ('Burger', 'f', 3, 'Sandra'),
    ('Burger', 'm', 0, 'Neville'), ('Burger', 'm', 1, 'Maurice'), ('Burger', 'm', 2, 'Clive'), ('Burger', 'm', 3, 'Percy')
),

students as (
  select
    student.*,
    number,
    case ethnicity when 'Malay' then 'Muslim' else ethnicity end as community
  from skoola.students as student
  cross join lateral (select substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number) as numbered
  where seed.is_demo(student.id)
),

relatives as materialized (
  select
    students.*,
    others.relationship,
    given.first_name,
    seed.hash('student_emergency_contacts.phone', number) as digits
  from students
  left join others on others.place = seed.int('student_emergency_contacts.relationship', number, 0, 5)
  left join given
    on given.community = students.community
    and given.sex = others.sex
    and given.place = seed.int('student_emergency_contacts.name', number, 0, 3)
  where mod(number, 3) = 1 and mod(number, 10) <> 0
),

wanted as (
  select
    'guardian/' || number || '/' || turn as key, students.id as student_id, guardian.name, guardian.relationship,
    guardian.phone, students.created_at
  from students
  cross join generate_series(1, 2) as turn
  left join skoola.student_guardians as guardian
    on guardian.id = seed.uuid('student_guardians', 'guardian/' || number || '/' || turn)::text
  where turn = 1 or mod(number, 10) = 0
  union all
  select
    'relative/' || number, id,
    first_name || ' ' || case
      when relationship = 'Neighbour' then
        case community when 'Sinhala' then 'Wickrama' when 'Tamil' then 'Arumugam' when 'Muslim' then 'Zain' else 'Roelofs' end
      else split_part(name_english, ' ', 2)
    end,
    relationship,
    '07' || substr('0125678', 1 + mod((digits & 65535)::integer, 7), 1) || ' '
      || lpad(mod((digits >> 16 & 65535)::integer, 1000)::text, 3, '0') || ' '
      || lpad(mod((digits >> 32 & 65535)::integer, 10000)::text, 4, '0'),
    created_at
  from relatives
)

insert into skoola.student_emergency_contacts (id, student_id, name, relationship, phone, created_at, updated_at)
select
  seed.uuid('student_emergency_contacts', key)::text,
  student_id,
  name,
  relationship,
  phone,
  created_at + interval '4 minutes',
  created_at + interval '4 minutes'
from wanted
on conflict (student_id, phone) do nothing;
