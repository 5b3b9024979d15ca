-- The talk about a feedback begins after it was written and goes forward; the resolution is its last word and comes at the
-- moment that the feedback names.
with

answers as (
  select
    response.*,
    feedback.title,
    feedback.status as state,
    feedback.resolved_at,
    (feedback.metadata ->> 'written_at')::timestamp as written_at,
    lag(response.responded_at) over (partition by response.feedback_id order by response.id) as previous,
    row_number() over (partition by response.feedback_id order by response.responded_at desc) as from_end
  from faraday.feedback_responses as response
  join faraday.organization_feedback as feedback on feedback.id = response.feedback_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = feedback.id::text
  )
)

select
  title || ', ' || responded_at as row_key,
  format('%s: %s, written %s, resolved %s', state, content, written_at, resolved_at) as problem
from answers
where responded_at <= written_at
  or responded_at > seed.now() at time zone 'UTC'
  or is_resolution and (resolved_at is null or responded_at <> resolved_at or from_end <> 1)
  or resolved_at is null and resolution_type is not null
  or responded_at > resolved_at;
