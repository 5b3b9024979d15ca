-- Feedback is resolved after it was written and closed after it was resolved; its state says so, and only open entries are
-- active.
select
  feedback.title as row_key,
  format('%s, written %s, resolved %s, closed %s', feedback.status, feedback.metadata ->> 'written_at', feedback.resolved_at,
    feedback.closed_at) as problem
from faraday.organization_feedback as feedback
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback'
  and noted.key = feedback.id::text)
  and not (
    (feedback.metadata ->> 'written_at')::timestamp <= seed.now() at time zone 'UTC'
    and (feedback.resolved_at is null or feedback.resolved_at between (feedback.metadata ->> 'written_at')::timestamp
      and seed.now() at time zone 'UTC')
    and (feedback.closed_at is null or feedback.closed_at between feedback.resolved_at and seed.now() at time zone 'UTC')
    and (feedback.status = 'CLOSED') = (feedback.closed_at is not null)
    and (feedback.status in ('RESOLVED', 'CLOSED')) = (feedback.resolved_at is not null)
    and feedback.is_active = (feedback.closed_at is null)
  );
