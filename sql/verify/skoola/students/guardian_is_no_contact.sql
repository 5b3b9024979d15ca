-- Every guardian is among the people to call, under the same number and relationship, and the one on the medical sheet is a
-- guardian.
select
  student.admission_number || ' ' || guardian.name as row_key,
  format('guardian %s %s, contact %s %s', guardian.relationship, guardian.phone, contact.relationship, contact.phone) as problem
from skoola.student_guardians as guardian
join skoola.students as student on student.id = guardian.student_id
left join skoola.student_emergency_contacts as contact on contact.student_id = student.id and contact.name = guardian.name
where seed.is_demo(guardian.id)
  and (contact.phone, contact.relationship) is distinct from (guardian.phone, guardian.relationship)
union all
select
  student.admission_number || ' medical sheet',
  format('to call: %s %s', medical.emergency_contact_name, medical.emergency_contact_phone)
from skoola.student_medical_info as medical
join skoola.students as student on student.id = medical.student_id
left join skoola.student_guardians as guardian
  on guardian.student_id = student.id
  and guardian.name = medical.emergency_contact_name
  and guardian.phone = medical.emergency_contact_phone
where seed.is_demo(medical.id) and guardian.id is null;
