-- What is created or signs in has new values alone, what is changed has both, and they differ. Leave and marks have today the
-- values that the log calls new. Nothing lies after today.
select
  entry.action_type || ' ' || entry.table_name || ' ' || entry.record_pk as row_key,
  format('old %s, new %s at %s', entry.old_value_json, entry.new_value_json, entry."timestamp") as problem
from skoola.audit_log as entry
left join skoola.staff_leaves as leave on entry.table_name = 'staff_leaves' and leave.id = entry.record_pk
left join skoola.student_marks as mark on entry.table_name = 'student_marks' and mark.id = entry.record_pk
where seed.is_demo(entry.id)
  and (
    entry.new_value_json is null
    or (entry.action_type = 'UPDATE') <> (entry.old_value_json is not null)
    or entry.old_value_json = entry.new_value_json
    or leave.status <> entry.new_value_json::json ->> 'status'
    or mark.marks_obtained::text <> entry.new_value_json::json ->> 'marks_obtained'
    or entry."timestamp" > seed.now() at time zone 'UTC'
  );
