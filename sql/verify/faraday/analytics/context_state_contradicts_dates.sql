-- Closed conversations have an end, open ones none; nothing is closed or archived before its last message, and nothing happens
-- after today.
select
  'context ' || id as row_key,
  format(
    '%s, opened %s, last message %s, closed %s, archived %s', status, created_at, last_accessed_at, closed_at, archived_at
  ) as problem
from faraday.gpt_interaction_contexts
where description like 'MOCK:%'
  and (
    (status in ('COMPLETED', 'CANCELLED')) <> (closed_at is not null)
    or is_active <> (closed_at is null)
    or last_accessed_at < created_at
    or closed_at < last_accessed_at
    or archived_at < closed_at
    or coalesce(closed_at, last_accessed_at) > seed.now() at time zone 'UTC'
  );
