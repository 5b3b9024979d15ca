-- A quality issue shows a defect that stands in its raw record: same import, and the value it complains about is the value
-- of that field. It is found when the row has been read.
select
  issue.id || ' ' || coalesce(issue.field_name, 'whole row') as row_key,
  format(
    'complains about "%s" at %s; the record, read %s, has "%s"', issue.current_value, issue.detected_at, record.created_at,
    record.raw_data ->> issue.field_name
  ) as problem
from migration.data_quality_issues as issue
join migration.raw_import_records as record on record.id = issue.raw_record_id
where record.data_import_id <> issue.data_import_id
  or issue.detected_at < record.created_at
  or issue.reasoning like 'MOCK:%' and issue.current_value is distinct from record.raw_data ->> issue.field_name;
