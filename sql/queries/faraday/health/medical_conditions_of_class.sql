--! title: Medical conditions of a class
--! page: Class safety sheet

-- What the teacher of a class has to know: each pupil with a medical condition, the diagnosis on file with its treatment, and
-- the parent to call. Pupils come by the index on (class_id, student_id), diagnoses by the index on student_id.
with

chosen as (
  select class.id as class_id
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as placed on placed.class_id = class.id
  join faraday.schools as school on school.id = placed.school_id
  where school.school_code = 'HP-MS1' and class.name like '%: PE %'
  order by class.name collate "C"
  limit 1
)

select
  student.last_name || ', ' || student.first_name as pupil,
  coalesce(diagnosis.condition_name, student.medical_conditions) as condition,
  diagnosis.severity,
  diagnosis.diagnosis_date::date as known_since,
  diagnosis.treatment,
  diagnosis.condition_notes as notes,
  student.parent_name as parent,
  student.parent_phone
from chosen
join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id and enrolled.status = 'ACTIVE'
join faraday.students as student on student.id = enrolled.student_id
left join faraday.medical_conditions as diagnosis on diagnosis.student_id = student.id
where student.medical_conditions is not null or diagnosis.id is not null
order by pupil, student.email, condition;
