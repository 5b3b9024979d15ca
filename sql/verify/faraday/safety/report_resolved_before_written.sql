-- A report on equipment is resolved after it was written, and says how; an open one has neither a date nor a resolution.
select
  'report ' || id as row_key,
  format('written %s, resolved %s %s', created_at, is_resolved, resolved_at) as problem
from faraday.safety_reports
where description like 'MOCK:%'
  and (
    is_resolved <> (resolved_at is not null)
    or is_resolved <> (resolution_notes is not null)
    or resolved_at < created_at
    or greatest(created_at, resolved_at) > seed.now() at time zone 'UTC'
  );
