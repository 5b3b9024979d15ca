--! table: faraday.physical_education_activity_adaptations
--! mark: parent student_id
--! key: student_id, activity_id

-- The teacher's card for an adapted activity: equipment, instructions and what to watch, taken from pe_activity_adaptations and
-- written by the teacher of the pupil's base class.
with

size as (
  select seed.rows(120, students => 3714) as rows
),

cards (type, equipment, instructions, safety) as (
  values
    ('INTENSITY', 'heart-rate wristband', 'Work two minutes, walk one; talk test decides.', 'Inhaler at the side line; stop at the first wheeze.'),
    ('ENVIRONMENT', 'indoor space', 'Same task in the hall.', 'Windows closed on pollen days.'),
    ('SUPPORT', 'red bag', 'Same task as everybody.', 'Red bag with injector goes where the pupil goes.'),
    ('ALTERNATIVE', 'mat', 'Hold the plank while others bend.', 'No load on a bent spine.'),
    ('ASSISTANCE', 'spotter', 'Adult within arm''s reach.', 'Seizure plan in the pocket; nothing above knee height.'),
    ('DURATION', 'timer', 'Stop after two thirds of the time.', 'Pulse or glucose check before going on.'),
    ('INSTRUCTION', 'picture cards', 'Show, wait, one step at a time.', 'Clear start and stop signal.')
),

adaptations as (
  select
    adaptation.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    profile.id as profile_id,
    student.medical_conditions,
    (
      select min(class.teacher_id)
      from faraday.physical_education_class_students as member
      join faraday.physical_education_classes as class on class.id = member.class_id
      where member.student_id = student.id and class.name like '%: PE %'
    ) as teacher_id
  from faraday.pe_activity_adaptations as adaptation
  join faraday.students as student on student.id = adaptation.student_id
  join faraday.student_health as profile on profile.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  order by number
  limit (select rows from size)
)

insert into faraday.physical_education_activity_adaptations (
  activity_id, student_id, adaptation_type, description, reason, equipment_needed, instructions, safety_considerations,
  created_by,
  active, created_at, updated_at
)
select
  activity_id,
  profile_id,
  lower(adaptation_type::text),
  adaptations.description,
  coalesce(medical_conditions, 'Special needs') || '.',
  json_build_array(cards.equipment),
  cards.instructions,
  cards.safety,
  teacher_id,
  status not in ('EXPIRED', 'COMPLETED'),
  created_at + interval '2 hours',
  created_at + interval '2 hours'
from adaptations
join cards on cards.type = adaptation_type::text
where not exists (
  select from faraday.physical_education_activity_adaptations as there
  where there.student_id = profile_id and there.activity_id = adaptations.activity_id
);
