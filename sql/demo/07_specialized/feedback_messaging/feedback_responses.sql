--! table: faraday.feedback_responses
--! mark: ledger
--! key: responded_at
--! scaffold: 82b973949c4a 98fa4edcdda2

-- Answers to feedback.
with

organization_feedbacks as (
  select
    row_of.id,
    row_number() over (order by row_of.resolved_at)::integer as position
  from faraday.organization_feedback as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = row_of.id::text)
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    feedback.id as feedback_id,
    user_row.id as user_id,
    content_word.word as content,
    case
      when seed.chance('feedback_responses.resolution_notes?', n, 0.85) then resolution_notes_word.word
    end as resolution_notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as responded_at
  from generate_series(1, seed.rows(200)) as n
  left join organization_feedbacks as feedback
    on feedback.position = seed.fan_out('feedback_responses.feedback_id', n, (select max(position) from organization_feedbacks))
  left join users as user_row
    on user_row.position = seed.fan_out('feedback_responses.user_id', n, (select max(position) from users))
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('feedback_responses.content', n)
  left join seed.word as resolution_notes_word on resolution_notes_word.kind = 'note' and resolution_notes_word.position = seed.distinct_position('feedback_responses.resolution_notes', n)
),

inserted as (
  insert into faraday.feedback_responses (
    status, is_active, metadata, feedback_id, user_id, content, is_internal, is_resolution, resolution_type,
    resolution_notes, responded_at, updated_at
  )
  select
    seed.pick_weighted('feedback_responses.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('feedback_responses.is_active?', n, 0.85) then seed.chance('feedback_responses.is_active', n, 0.9)
    end,
    case
      when seed.chance('feedback_responses.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_responses.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_responses.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_responses.metadata.attempt', n, 1, 3))::json
    end,
    feedback_id,
    user_id,
    content,
    case
      when seed.chance('feedback_responses.is_internal?', n, 0.85) then seed.chance('feedback_responses.is_internal', n, 0.2)
    end,
    case
      when seed.chance('feedback_responses.is_resolution?', n, 0.85) then seed.chance('feedback_responses.is_resolution', n, 0.2)
    end,
    case
      when seed.chance('feedback_responses.resolution_type?', n, 0.85) then seed.pick_weighted('feedback_responses.resolution_type', n, array['question', 'bug', 'feature_request', 'complaint'], array[5, 4, 3, 1])
    end,
    resolution_notes,
    responded_at,
    case
      when seed.chance('feedback_responses.updated_at?', n, 0.9) then (seed.time_between('feedback_responses.updated_at', n, (responded_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.feedback_responses as present
    where present.responded_at = wanted.responded_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.feedback_responses', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
