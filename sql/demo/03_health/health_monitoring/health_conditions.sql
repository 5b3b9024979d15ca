--! table: faraday.health_conditions
--! mark: parent student_id
--! key: student_id, condition_name

-- Conditions that PE watches during lessons: the most serious first, one for each pupil.
with

size as (
  select seed.rows(30, students => 3714) as rows
),

monitored as (
  -- Pupils whose condition is watched most closely come first.
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    row_number() over (
      order by
        array_position(
          array['Type 1 diabetes', 'Heart murmur', 'Epilepsy', 'Asthma', 'Peanut allergy', 'Scoliosis', 'Seasonal allergies']::text[],
          student.medical_conditions::text
        ),
        substring(student.email from '([0-9]{1,9})@')::integer
    ) as turn
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.created_at < seed.today() - interval '300 days'
),

kinds (name, severity, description, treatment, restrictions) as (
  values
    ('Type 1 diabetes', 'high', 'Glucose falls with long effort.', 'Insulin pump; juice when below 70 mg/dL',
      'No lesson below 90 mg/dL without a snack'),
    ('Heart murmur', 'medium', 'Innocent murmur, cleared for sport.', 'Yearly review', 'Stops at dizziness or chest pain'),
    ('Epilepsy', 'high', 'Last seizure more than a year ago.', 'Medication twice a day', 'Climbing and swimming one to one'),
    ('Asthma', 'medium', 'Wheezes in cold air and long runs.', 'Inhaler before endurance work',
      'Own pace in runs over five minutes'),
    ('Peanut allergy', 'high', 'Anaphylaxis in the past.', 'Auto-injector within reach', 'No food in lessons'),
    ('Scoliosis', 'low', 'Curve below 25 degrees.', 'Physiotherapy', 'No loaded bending'),
    ('Seasonal allergies', 'low', 'Itching eyes in spring.', 'Antihistamine', 'Indoors on days of high pollen')
)

insert into faraday.health_conditions (
  student_id, condition_name, description, severity, diagnosis_date, treatment, restrictions, notes, created_at, updated_at
)
select
  monitored.id,
  kinds.name,
  kinds.description,
  kinds.severity,
  -- As in medical_conditions.sql.
  date_trunc(
    'day',
    date_of_birth + interval '3 years'
      + (monitored.created_at - date_of_birth - interval '3 years') * seed.uniform('medical_conditions.diagnosis_date', number)
  ),
  kinds.treatment,
  kinds.restrictions,
  (array['Reviewed with the family at registration.', 'Plan signed by the doctor.',
    'Substitute teachers find the plan in the roll book.'])
    [1 + mod(number, 3)],
  monitored.created_at,
  monitored.updated_at
from monitored
join kinds on kinds.name = monitored.medical_conditions
where turn <= (select rows from size)
  and not exists (
    select from faraday.health_conditions as there
    where there.student_id = monitored.id and there.condition_name = kinds.name
  );
