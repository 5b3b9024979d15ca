-- The last step taken on a feedback agrees with its state, and resolving and closing happen when the feedback says so.
with

steps as (
  select
    taken.*,
    feedback.title,
    feedback.status as state,
    feedback.resolved_at,
    feedback.closed_at,
    (feedback.metadata ->> 'written_at')::timestamp as written_at,
    row_number() over (partition by taken.feedback_id order by taken.performed_at desc) as from_end,
    (taken.metadata ->> 'step') = (taken.metadata ->> 'of') as is_last
  from faraday.feedback_actions as taken
  join faraday.organization_feedback as feedback on feedback.id = taken.feedback_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = feedback.id::text
  )
)

select
  title || ', ' || action_type as row_key,
  format('%s at %s; %s, resolved %s, closed %s', action_type, performed_at, state, resolved_at, closed_at) as problem
from steps
where performed_at <= written_at
  or performed_at > seed.now() at time zone 'UTC'
  or action_type = 'resolved' and performed_at is distinct from resolved_at
  or action_type = 'closed' and performed_at is distinct from closed_at
  or is_last
    and (from_end <> 1 or state = 'CLOSED' and action_type <> 'closed' or state = 'RESOLVED' and action_type <> 'resolved');
