--! title: Emergency contacts for a trip
--! page: Trip list

-- The list to take along when a class leaves the school: each pupil, any medical condition, the guardian, and the emergency
-- contacts on file. Pupils come by the index on (class_id, student_id), contacts by the unique index on (student_id,
-- contact_name).
with

chosen as (
  select class.id as class_id
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as placed on placed.class_id = class.id
  join faraday.schools as school on school.id = placed.school_id
  where school.school_code = 'HP-MS1' and class.name like '%: PE %'
  order by class.name collate "C"
  limit 1
),

listed as (
  select
    enrolled.student_id,
    string_agg(
      concat_ws(', ', contact.contact_name, contact.contact_relationship, contact.phone_number), '; '
      order by contact.contact_name
    ) as contacts
  from chosen
  join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id and enrolled.status = 'ACTIVE'
  join faraday.emergency_contacts as contact on contact.student_id = enrolled.student_id
  group by enrolled.student_id
)

select
  student.last_name || ', ' || student.first_name as pupil,
  student.date_of_birth::date as born_on,
  student.medical_conditions,
  student.parent_phone,
  student.emergency_contact,
  listed.contacts as contacts_on_file
from chosen
join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id and enrolled.status = 'ACTIVE'
join faraday.students as student on student.id = enrolled.student_id
left join listed on listed.student_id = student.id
order by pupil, student.email;
