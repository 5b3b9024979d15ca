-- Each entry of a register that was changed has a line in the log, with the status that it has now and the moment of the
-- change; and no line is about anything else.
with

records as (
  select 'Student' as kind, id, date, status, created_at, updated_at from skoola.student_attendance where seed.is_demo(id)
  union all
  select 'Period', id, date, status, created_at, updated_at from skoola.student_period_attendance where seed.is_demo(id)
  union all
  select 'Staff', id, date, status, created_at, updated_at from skoola.staff_attendance where seed.is_demo(id)
)

select
  coalesce(record.kind || ' ' || record.date || ' ' || record.id, change.attendance_record_id) as row_key,
  format(
    '%s, changed %s; log: %s to %s at %s', record.status, record.updated_at, change.old_status, change.new_status,
    change.changed_at
  ) as problem
from records as record
full join (select * from skoola.attendance_audit_log where seed.is_demo(id)) as change
  on change.attendance_record_id = record.id
  and change.attendance_type = record.kind
where (record.id is null or record.updated_at > record.created_at or change.id is not null)
  and (record.status, record.updated_at) is distinct from (change.new_status, change.changed_at);
