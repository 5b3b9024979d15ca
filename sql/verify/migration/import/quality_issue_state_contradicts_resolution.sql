-- An open issue has no resolution; a closed one says how and when, and by whom unless a rule did it. A row that became an
-- asset has no open issue.
select
  issue.id || ' ' || coalesce(issue.field_name, 'whole row') as row_key,
  format(
    '%s, method %s, resolved %s by %s, record valid: %s', issue.status, coalesce(issue.resolution_method, 'none'),
    issue.resolved_at, coalesce(issue.resolved_by::text, 'nobody'), record.is_valid
  ) as problem
from migration.data_quality_issues as issue
left join migration.raw_import_records as record on record.id = issue.raw_record_id
where issue.status = 'detected' and (issue.resolved_at is not null or issue.resolution_method is not null)
  or issue.resolution_method = 'auto_cleaned' and issue.resolved_by is not null
  or issue.reasoning like 'MOCK:%' and (
    issue.status <> 'detected' and (issue.resolved_at is null or issue.resolution_method is null)
    or (issue.status = 'ignored') <> (issue.resolution_method is not distinct from 'ignored')
    or issue.resolution_method in ('user_corrected', 'ignored') and issue.resolved_by is null
    or record.is_valid and issue.status = 'detected'
  );
