--! table: faraday.student_health
--! mark: parent student_id
--! key: student_id

-- The health profile of every pupil: the same person, and what the nurse has to know. last_screening is the day of her latest
-- record.
with

size as (
  select seed.rows(3714, students => 3714) as rows
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    screening.screened_on
  from faraday.students as student
  left join (
    select record.student_id, max(record.record_date)::date as screened_on
    from faraday.physical_education_student_health_health_records as record
    group by record.student_id
  ) as screening on screening.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

plans (condition, note, medication, restriction) as (
  values
    ('Asthma', 'Inhaler ten minutes before endurance work; stops at the first wheeze.', 'salbutamol inhaler',
      'no outdoor running in smoke or hard frost'),
    ('Seasonal allergies', 'Indoors on days of high pollen.', 'antihistamine', null),
    ('Peanut allergy', 'Auto-injector in the office and in the bag.', 'epinephrine auto-injector', 'no shared snacks'),
    ('Scoliosis', 'Reviewed every six months.', null, 'no loaded spinal flexion'),
    ('Epilepsy', 'Seizure plan with the nurse.', 'levetiracetam', 'climbing and swimming only one to one'),
    ('Heart murmur', 'Cleared by cardiology once a year.', null, 'stops when dizzy'),
    ('Type 1 diabetes', 'Checks glucose before and after lessons.', 'insulin', 'snack at hand')
)

insert into faraday.student_health (
  first_name, last_name, date_of_birth, gender, grade_level, student_metadata, student_id, health_status, health_notes,
  health_metadata, created_at, updated_at
)
select
  first_name,
  last_name,
  date_of_birth,
  lower(gender::text),
  grade_level::text,
  json_build_object('pupil_number', number),
  pupils.id,
  case
    when condition in ('Epilepsy', 'Heart murmur', 'Type 1 diabetes') then 'needs monitoring'
    when condition is not null then 'managed condition'
    else 'healthy'
  end,
  note,
  json_build_object(
    'medication', medication, 'restriction', restriction, 'last_screening', screened_on,
    'sport_physical', case when category = 'ATHLETE' then 'cleared' end
  ),
  pupils.created_at,
  pupils.updated_at
from pupils
left join plans on plans.condition = pupils.medical_conditions
where number <= (select rows from size)
on conflict (student_id) do nothing;
