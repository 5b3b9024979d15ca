--! table: faraday.medical_conditions
--! mark: parent student_id
--! key: student_id, condition_name

-- Diagnoses on file, as students.medical_conditions names them: pupils in order of number, as many as there are to be.
with

size as (
  select seed.rows(100, students => 3714) as rows
),

kinds (name, icd, treatment, note, severities) as (
  values
    ('Asthma', 'J45', 'Salbutamol inhaler before effort', 'Warm-up of ten minutes; inhaler at the field.', array['mild', 'mild', 'moderate']),
    ('Seasonal allergies', 'J30.1', 'Antihistamine from April to June',
      'Prefers indoor lessons when pollen is high.', array['mild']),
    ('Peanut allergy', 'T78.0', 'Epinephrine auto-injector', 'Two injectors: office and bag.', array['severe', 'moderate']),
    ('Scoliosis', 'M41', 'Physiotherapy, brace at night', 'Core work yes, loaded bending no.', array['mild', 'moderate']),
    ('Epilepsy', 'G40', 'Levetiracetam twice a day', 'Seizure plan with the nurse; no climbing alone.', array['moderate']),
    ('Heart murmur', 'R01.1', 'Yearly cardiology review', 'Full participation; stops when dizzy.', array['mild']),
    ('Type 1 diabetes', 'E10', 'Insulin pump', 'Glucose check before and after; snack at hand.', array['moderate'])
),

diagnosed as (
  select
    student.id,
    student.date_of_birth,
    student.created_at,
    student.medical_conditions,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.medical_conditions is not null
  order by number
  limit (select rows from size)
)

insert into faraday.medical_conditions (
  student_id, condition_name, diagnosis_date, severity, treatment, condition_notes, condition_metadata, created_at, updated_at
)
select
  diagnosed.id,
  kinds.name,
  -- Between the third birthday and the registration at the school.
  date_trunc(
    'day',
    date_of_birth + interval '3 years'
      + (diagnosed.created_at - date_of_birth - interval '3 years') * seed.uniform('medical_conditions.diagnosis_date', number)
  ),
  severities[1 + mod(number, cardinality(severities))],
  treatment,
  (array[note, 'Reviewed with the family in August.', 'Teacher and substitute have read the plan.'])[1 + mod(number / 5, 3)],
  json_build_object('icd10', icd, 'doctor_letter', true),
  diagnosed.created_at,
  diagnosed.created_at + interval '14 days'
from diagnosed
left join kinds on kinds.name = diagnosed.medical_conditions
where not exists (
  select from faraday.medical_conditions as there
  where there.student_id = diagnosed.id and there.condition_name = kinds.name
);
