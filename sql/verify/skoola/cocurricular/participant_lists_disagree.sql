-- The accounts of an activity are those of its students and staff, in the same part, and of parents of such students. Each
-- activity has one organizer, who entered it; only a detention has detained students, and it has no others.
with

people as (
  select entry.activity_id, link.user_id, entry.participant_type, 'student' as kind
  from skoola.activity_participants_students as entry
  join skoola.students as student on student.id = entry.student_id
  join skoola.user_profiles as link on link.profile_id = student.profile_id
  where seed.is_demo(entry.activity_id)
  union all
  select entry.activity_id, link.user_id, entry.participant_type, 'staff'
  from skoola.activity_participants_staff as entry
  join skoola.staff on staff.id = entry.staff_id
  join skoola.user_profiles as link on link.profile_id = staff.profile_id
  where seed.is_demo(entry.activity_id)
  union all
  select entry.activity_id, guardian.user_id, 'Supervisor', 'parent'
  from skoola.activity_participants_students as entry
  join skoola.student_guardians as guardian on guardian.student_id = entry.student_id
  where seed.is_demo(entry.activity_id)
),

lists as (
  select
    coalesce(entry.activity_id, people.activity_id) as activity_id,
    coalesce(entry.user_id, people.user_id) as user_id,
    people.kind,
    people.participant_type as in_person,
    entry.participant_type as by_account
  from (select * from skoola.activity_participants where seed.is_demo(activity_id)) as entry
  full join people on people.activity_id = entry.activity_id and people.user_id = entry.user_id
  where entry.user_id is not null or people.kind <> 'parent'
)

select
  activity.name || ': ' || account.email as row_key,
  format('%s by account, %s as %s', by_account, in_person, coalesce(lists.kind, 'nobody known')) as problem
from lists
join skoola.activities as activity on activity.id = lists.activity_id
join skoola.activity_types as type on type.id = activity.activity_type_id
join skoola.users as account on account.id = lists.user_id
where by_account is distinct from in_person
  or (by_account = 'Organizer') <> (activity.created_by = lists.user_id)
  or lists.kind = 'student' and (by_account = 'Detained') <> (type.name = 'Detention')
  or lists.kind <> 'student' and by_account in ('Detained', 'Participant')
union all
select
  activity.name,
  'no organizer on the list'
from skoola.activities as activity
left join skoola.activity_participants as entry
  on entry.activity_id = activity.id
  and entry.participant_type = 'Organizer'
where seed.is_demo(activity.id) and entry.user_id is null;
