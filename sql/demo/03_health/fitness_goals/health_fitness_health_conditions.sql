--! table: faraday.health_fitness_health_conditions
--! mark: parent student_id
--! key: student_id, name

-- What PE knows of the diagnoses on file, the first pupils' first: same condition, date and severity as in medical_conditions,
-- and what follows for lessons.
with

size as (
  select seed.rows(60, students => 3714) as rows
),

plans (condition, description, plan, restrictions, remark) as (
  values
    ('Asthma', 'Airways narrow with effort in cold or dusty air.',
      'Warm-up of ten minutes, inhaler at the field, own pace in long runs.',
      array['endurance runs in hard frost', 'outdoor lessons in smoke'], 'Tells the teacher when breath gets short.'),
    ('Seasonal allergies', 'Itching eyes and a running nose in spring.',
      'Indoor option on days of high pollen; water to rinse the eyes.',
      array['lying in the grass in May and June'], 'Brings tissues and drops.'),
    ('Peanut allergy', 'Anaphylaxis after traces of peanut.', 'Auto-injector in the first-aid bag of the class, second one in the office.',
      array['shared snacks', 'food as a prize'], 'Two staff members are trained on the injector.'),
    ('Scoliosis', 'Curve of the spine, reviewed twice a year.', 'Core and mobility work each lesson, brace off for PE only.',
      array['loaded bending', 'head stands'], 'Physiotherapist sent a list of exercises.'),
    ('Epilepsy', 'Seizures, none in the last year.', 'Seizure plan with the nurse; one adult within reach at the wall and in the pool.',
      array['climbing alone', 'swimming alone'], 'Classmates know what to do.'),
    ('Heart murmur', 'Innocent murmur, cleared for sport.', 'Takes part in everything; stops when dizzy or in pain.',
      array[]::text[], 'Cardiology letter on file.'),
    ('Type 1 diabetes', 'No insulin of the body''s own.', 'Glucose before and after lessons; snack and juice at the bench.',
      array['lesson below 90 mg/dL without a snack'], 'Sensor may stay on.')
),

diagnosed as (
  select condition.*, substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.medical_conditions as condition
  join faraday.students as student on student.id = condition.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  order by number
  limit (select rows from size)
)

insert into faraday.health_fitness_health_conditions (
  created_at, updated_at, name, description, status, is_active, metadata, student_id, severity, diagnosis_date, treatment_plan,
  restrictions, notes
)
select
  diagnosed.created_at,
  diagnosed.updated_at,
  condition_name,
  plans.description,
  'ACTIVE',
  true,
  json_build_object('icd10', condition_metadata ->> 'icd10', 'plan_on_file', true),
  student_id,
  severity,
  diagnosis_date,
  plan,
  to_json(restrictions),
  remark
from diagnosed
left join plans on plans.condition = diagnosed.condition_name
where not exists (
  select from faraday.health_fitness_health_conditions as there
  where there.student_id = diagnosed.student_id and there.name = diagnosed.condition_name
);
