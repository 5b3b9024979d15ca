-- The log tells what the rows tell: by the account that did it, at the time that the row was made or changed.
select
  entry.action_type || ' ' || entry.table_name || ' ' || entry.record_pk as row_key,
  format('by %s at %s, the row says %s at %s', entry.user_id, entry."timestamp", row.user_id, row.at_time) as problem
from skoola.audit_log as entry
left join (
  select 'sessions' as table_name, id, user_id, created_at as at_time from skoola.sessions
  union all
  select 'behavior_incidents', id, reported_by_user_id, created_at from skoola.behavior_incidents
  union all
  select 'student_marks', id, updated_by, updated_at from skoola.student_marks
  union all
  select 'lesson_progress', journal.id, account.id, journal.created_at
  from skoola.lesson_progress as journal
  join skoola.staff as teacher on teacher.id = journal.teacher_id
  join skoola.users as account on account.email = teacher.email
  union all
  select 'fee_payments', payment.id, account.id, payment.created_at
  from skoola.fee_payments as payment
  join skoola.staff as clerk on clerk.id = payment.collected_by
  join skoola.users as account on account.email = clerk.email
  union all
  select 'students', id, null, created_at from skoola.students
  union all
  select 'substitutions', id, null, created_at from skoola.substitutions
  union all
  select 'staff_leaves', id, null, updated_at from skoola.staff_leaves
) as row on row.table_name = entry.table_name and row.id = entry.record_pk
where seed.is_demo(entry.id)
  and (row.id is null or row.at_time <> entry."timestamp" or row.user_id <> entry.user_id);
