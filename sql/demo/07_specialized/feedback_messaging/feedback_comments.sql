--! table: faraday.feedback_comments
--! mark: ledger
--! key: content
--! scaffold: ba4a92b6ee45 dbaba9cecfa0

-- Remarks on feedback.
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
    (content_word.word || ' ' || n)::text as content
  from generate_series(1, seed.rows(300)) as n
  left join organization_feedbacks as feedback
    on feedback.position = seed.fan_out('feedback_comments.feedback_id', n, (select max(position) from organization_feedbacks))
  left join users as user_row
    on user_row.position = seed.fan_out('feedback_comments.user_id', n, (select max(position) from users))
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('feedback_comments.content', n)
),

inserted as (
  insert into faraday.feedback_comments (metadata, feedback_id, user_id, content, is_internal)
  select
    case
      when seed.chance('feedback_comments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_comments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_comments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_comments.metadata.attempt', n, 1, 3))::json
    end,
    feedback_id,
    user_id,
    content,
    case
      when seed.chance('feedback_comments.is_internal?', n, 0.85) then seed.chance('feedback_comments.is_internal', n, 0.2)
    end
  from wanted
  where not exists (
    select from faraday.feedback_comments as present
    where present.content = wanted.content
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.feedback_comments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
