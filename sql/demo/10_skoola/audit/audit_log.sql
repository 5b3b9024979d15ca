--! table: skoola.audit_log
--! mark: uuid id
--! key: table_name, record_pk, "timestamp"
--! refers: record_pk -> skoola.sessions.id where table_name = 'sessions'
--! refers: record_pk -> skoola.behavior_incidents.id where table_name = 'behavior_incidents'
--! refers: record_pk -> skoola.substitutions.id where table_name = 'substitutions'
--! refers: record_pk -> skoola.staff_leaves.id where table_name = 'staff_leaves'
--! refers: record_pk -> skoola.lesson_progress.id where table_name = 'lesson_progress'
--! refers: record_pk -> skoola.fee_payments.id where table_name = 'fee_payments'
--! refers: record_pk -> skoola.student_marks.id where table_name = 'student_marks'
--! refers: record_pk -> skoola.students.id where table_name = 'students'

-- What other tables tell, seen by the one who did it: sign-ins, incidents, substitutions (planned by the vice principal), leave
-- decided (by the vice principal, for whom the principal decides), journals, payments taken, marks corrected and students
-- admitted (by the two clerks in turn). Time and values are those of the row itself. Of all there is, five hundred entries for
-- each fifty members of staff with their five hundred students, the kinds taking turns, so that rare ones are there, too.
with

staff as (
  select
    id,
    email,
    substring(employee_id from '^EMP-([0-9]{4,6})$')::integer as number,
    (substring(employee_id from '^EMP-([0-9]{4,6})$')::integer - 1) / 50 as block
  from skoola.staff
  where seed.is_demo(id)
),

students as (
  select
    students.*,
    substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    (substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer - 1) / 500 as block
  from skoola.students
  where seed.is_demo(id)
),

-- Members of staff are named by their number where the row does not name the account.
events as (
  select
    'sessions' as table_name, session.id as record_pk, 'LOGIN' as action_type, session.user_id, null::integer as staff_number,
    coalesce(staff.block, students.block) as block, session.created_at as at_time, null::json as old_value,
    json_build_object('ip_address', session.ip_address, 'expires_at', session.expires_at) as new_value
  from skoola.sessions as session
  join skoola.users as account on account.id = session.user_id
  left join staff on staff.email = account.email
  left join skoola.student_guardians as guardian on guardian.user_id = account.id
  left join students on students.email = account.email or students.id = guardian.student_id
  where seed.is_demo(session.id)
  union all
  select
    'behavior_incidents', incident.id, 'CREATE', incident.reported_by_user_id, null, students.block, incident.created_at, null,
    json_build_object('student', admission_number, 'type', kind.type_name, 'points_awarded', incident.points_awarded)
  from skoola.behavior_incidents as incident
  join students on students.id = incident.student_id
  join skoola.behavior_incident_types as kind on kind.id = incident.incident_type_id
  where seed.is_demo(incident.id)
  union all
  select
    'substitutions', substitution.id, 'CREATE', null, 50 * block + 2, block, substitution.created_at, null,
    json_build_object('date', date, 'original_teacher_id', original_teacher_id, 'substitute_teacher_id', substitute_teacher_id)
  from skoola.substitutions as substitution
  join staff on staff.id = substitution.original_teacher_id
  where seed.is_demo(substitution.id)
  union all
  select
    'staff_leaves', leave.id, 'UPDATE', null, 50 * block + case mod(number - 1, 50) when 1 then 1 else 2 end, block,
    leave.updated_at, json_build_object('status', 'Pending'), json_build_object('status', leave.status)
  from skoola.staff_leaves as leave
  join staff on staff.id = leave.staff_id
  where seed.is_demo(leave.id) and leave.status <> 'Pending'
  union all
  select
    'lesson_progress', journal.id, 'CREATE', null, number, block, journal.created_at, null,
    json_build_object('date', date, 'topic_covered', topic_covered, 'progress_percentage', progress_percentage)
  from skoola.lesson_progress as journal
  join staff on staff.id = journal.teacher_id
  where seed.is_demo(journal.id)
  union all
  select
    'fee_payments', payment.id, 'CREATE', null, staff.number, students.block, payment.created_at, null,
    json_build_object(
      'receipt_number', receipt_number, 'amount_paid', payment.amount_paid, 'payment_method', payment.payment_method
    )
  from skoola.fee_payments as payment
  join staff on staff.id = payment.collected_by
  join skoola.student_fees as fee on fee.id = payment.student_fee_id
  join students on students.id = fee.student_id
  where seed.is_demo(payment.id)
  union all
  select
    'student_marks', mark.id, 'UPDATE', mark.updated_by, null, students.block, mark.updated_at,
    json_build_object('marks_obtained', before.marks_obtained, 'is_absent', before.is_absent),
    json_build_object('marks_obtained', mark.marks_obtained, 'is_absent', mark.is_absent)
  from skoola.student_marks as mark
  join students on students.id = mark.student_id
  join skoola.student_marks_history as before
    on before.student_id = mark.student_id
    and before.exam_id = mark.exam_id
    and before.subject_id = mark.subject_id
  where seed.is_demo(mark.id) and mark.updated_by is not null
  union all
  select
    'students', id, 'CREATE', null, 50 * block + 5 + mod(number, 2), block, created_at, null,
    json_build_object('admission_number', admission_number, 'name_english', name_english)
  from students
),

turns as (
  select
    events.*,
    row_number() over (
      partition by block, table_name order by seed.uniform('audit_log.turn', record_pk), record_pk collate "C"
    ) as turn
  from events
),

ranked as (
  select turns.*, row_number() over (partition by block order by turn, table_name collate "C") as rank
  from turns
),

wanted as (
  select *
  from ranked
  order by rank > 500, block, rank
  limit seed.rows(500)
)

insert into skoola.audit_log (
  id, user_id, action_type, table_name, record_pk, old_value_json, new_value_json, "timestamp"
)
select
  seed.uuid('audit_log', table_name || '/' || record_pk || '/' || action_type)::text,
  coalesce(user_id, seed.uuid('users', 'staff/' || staff_number)::text),
  action_type,
  table_name,
  record_pk,
  old_value::text,
  new_value::text,
  at_time
from wanted
on conflict (table_name, record_pk, "timestamp") do nothing;
