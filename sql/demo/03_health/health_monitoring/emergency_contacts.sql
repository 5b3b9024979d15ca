--! table: faraday.emergency_contacts
--! mark: parent student_id
--! key: student_id, contact_name

-- The emergency contact that the pupil's record names, with address: pupils in order of number.
with

size as (
  select seed.rows(200, students => 3714) as rows
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    split_part(student.emergency_contact, ', ', 1) as contact_name,
    split_part(student.emergency_contact, ', ', 2) as relationship
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

insert into faraday.emergency_contacts (
  student_id, contact_name, contact_relationship, phone_number, email, address, contact_notes, contact_metadata, created_at,
  updated_at
)
select
  pupils.id,
  contact_name,
  relationship,
  parent_phone,
  left(seed.slug(contact_name, '.'), 60) || '.' || number || '@family.example',
  seed.int('emergency_contacts.house', number, 2, 240) || ' '
    || seed.pick(
      'emergency_contacts.street', number, 'Dune Road', 'Shell Lane', 'Bay Avenue', 'Pine Street', 'Cranberry Court',
      'Lighthouse Way'
    )
    || ', Harbor Point, NJ 08799',
  case mod(number, 5) when 0 then 'Call after 4 pm at work.' when 1 then 'Text first.' when 2 then 'Speaks Spanish.' end,
  json_build_object('may_pick_up', true, 'priority', 1),
  pupils.created_at,
  pupils.created_at
from pupils
where number <= (select rows from size)
on conflict (student_id, contact_name) do nothing;
