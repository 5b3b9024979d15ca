--! table: skoola.activity_participants
--! mark: parent activity_id
--! key: activity_id, user_id
--! target: at least 250 for 500 students

-- The accounts of the students and staff who take part, as in the two lists by person; and on field trips and service days a
-- parent who helps: the first guardian of the student who signed up first.
with

people as (
  select
    entry.activity_id,
    student.profile_id,
    entry.participant_type,
    entry.enrollment_reason,
    entry.created_at
  from skoola.activity_participants_students as entry
  join skoola.students as student on student.id = entry.student_id
  where seed.is_demo(entry.activity_id)
  union all
  select
    entry.activity_id,
    staff.profile_id,
    entry.participant_type,
    entry.enrollment_reason,
    entry.created_at
  from skoola.activity_participants_staff as entry
  join skoola.staff on staff.id = entry.staff_id
  where seed.is_demo(entry.activity_id)
),

parents as (
  select distinct on (entry.activity_id)
    entry.activity_id,
    guardian.user_id,
    'Helps; ' || lower(guardian.relationship) || ' of ' || student.name_english as enrollment_reason,
    entry.created_at + interval '6 hours' as created_at
  from skoola.activity_participants_students as entry
  join skoola.activities as activity on activity.id = entry.activity_id
  join skoola.activity_types as type on type.id = activity.activity_type_id
  join skoola.students as student on student.id = entry.student_id
  join skoola.student_guardians as guardian
    on guardian.id = seed.uuid(
      'student_guardians', 'guardian/' || substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer || '/1'
    )::text
  where seed.is_demo(entry.activity_id) and type.name in ('Field trip', 'Community service')
  order by entry.activity_id, entry.created_at, student.admission_number collate "C"
)

insert into skoola.activity_participants (activity_id, user_id, participant_type, enrollment_reason, created_at)
select
  people.activity_id,
  account.user_id,
  participant_type,
  enrollment_reason,
  people.created_at
from people
left join skoola.user_profiles as account on account.profile_id = people.profile_id
union all
select
  activity_id,
  user_id,
  'Supervisor',
  enrollment_reason,
  created_at
from parents
on conflict (activity_id, user_id) do nothing;
