--! table: faraday.pe_activity_adaptations
--! mark: parent student_id
--! key: student_id, activity_id

-- What is changed in an activity for pupils with special needs or a condition: the activity is the one in which the pupil
-- scores lowest, and the change fits the condition.
with

size as (
  select seed.rows(150, students => 3714) as rows
),

kinds (reason, type, level, trigger, description, change) as (
  values
    ('Asthma', 'INTENSITY', 'MODERATE', 'MEDICAL', 'Own pace with a pause every two minutes', 'pauses'),
    ('Seasonal allergies', 'ENVIRONMENT', 'MINOR', 'ENVIRONMENTAL', 'Indoors on days of high pollen', 'place'),
    ('Peanut allergy', 'SUPPORT', 'MINIMAL', 'SAFETY_CONCERN', 'Auto-injector at the edge of the field', 'injector within reach'),
    ('Scoliosis', 'ALTERNATIVE', 'MODERATE', 'MEDICAL', 'Planks instead of loaded bending', 'exercise'),
    ('Epilepsy', 'ASSISTANCE', 'SIGNIFICANT', 'MEDICAL', 'One adult beside the pupil', 'spotter'),
    ('Heart murmur', 'DURATION', 'MINOR', 'MEDICAL', 'Two thirds of the time, then a pulse check', 'time'),
    ('Type 1 diabetes', 'DURATION', 'MODERATE', 'MEDICAL', 'Glucose check half way', 'break'),
    ('special needs', 'INSTRUCTION', 'MODERATE', 'TEACHER_INITIATED', 'Picture cards and one step at a time', 'cards')
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    coalesce(student.medical_conditions, 'special needs') as reason,
    row_number() over (order by student.category <> 'SPECIAL_NEEDS',
      substring(student.email from '([0-9]{1,9})@')::integer) as turn
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and (student.category = 'SPECIAL_NEEDS' or student.medical_conditions is not null)
),

hardest as (
  select
    distinct on (performance.student_id) performance.student_id,
    performance.activity_id,
    performance.recorded_at,
    performance.score
  from faraday.student_activity_performances as performance
  join pupils on pupils.id = performance.student_id and pupils.turn <= (select rows from size)
  order by performance.student_id, performance.score, performance.recorded_at
)

insert into faraday.pe_activity_adaptations (
  activity_id, student_id, adaptation_type, adaptation_level, status, trigger, description, modifications, created_at, updated_at
)
select
  hardest.activity_id,
  pupils.id,
  kinds.type::faraday.adaptation_type_enum,
  kinds.level::faraday.adaptation_level_enum,
  case
    when pupils.status = 'TRANSFERRED' then 'EXPIRED'
    when mod(number, 9) = 0 then 'REVIEW'
    when mod(number, 7) = 0 then 'COMPLETED'
    else 'ACTIVE'
  end::faraday.adaptation_status_enum,
  kinds.trigger::faraday.adaptation_trigger_enum,
  kinds.description || '.',
  json_build_object(kinds.change, lower(kinds.description), 'because', lower(pupils.reason)),
  recorded_at + interval '1 day',
  recorded_at + interval '1 day'
from pupils
join hardest on hardest.student_id = pupils.id
join kinds on kinds.reason = pupils.reason
where not exists (select from faraday.pe_activity_adaptations as there where there.student_id = pupils.id);
