-- An emergency contact is the person that the pupil's row names, at the parents' number, with an address for mail that nobody can
-- have.
select
  student.email as row_key,
  format('%s, %s, %s, %s; pupil: %s, %s', contact.contact_name, contact.contact_relationship, contact.phone_number, contact.email,
    student.emergency_contact, student.parent_phone) as problem
from faraday.emergency_contacts as contact
join faraday.students as student on student.id = contact.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    contact.contact_name || ', ' || contact.contact_relationship = student.emergency_contact
    and contact.phone_number = student.parent_phone
    and contact.email like '%.example'
  ) is not true;
