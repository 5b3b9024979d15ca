--! table: faraday.feedback_attachments
--! mark: ledger
--! key: file_name
--! scaffold: 03b0f7ac7730 ca2a5c92e195

-- Files on feedback.
with

organization_feedbacks as (
  select
    row_of.id,
    row_number() over (order by row_of.resolved_at)::integer as position
  from faraday.organization_feedback as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    feedback.id as feedback_id,
    (file_name_word.word || ' ' || n)::character varying as file_name
  from generate_series(1, seed.rows(100)) as n
  left join organization_feedbacks as feedback
    on feedback.position = seed.fan_out('feedback_attachments.feedback_id', n, (select max(position) from organization_feedbacks))
  left join seed.word as file_name_word on file_name_word.kind = 'file_name' and file_name_word.position = seed.distinct_position('feedback_attachments.file_name', n)
),

inserted as (
  insert into faraday.feedback_attachments (metadata, feedback_id, file_name, file_type, file_size, file_url, metadata_data)
  select
    case
      when seed.chance('feedback_attachments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_attachments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_attachments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_attachments.metadata.attempt', n, 1, 3))::json
    end,
    feedback_id,
    file_name,
    seed.pick_weighted('feedback_attachments.file_type', n, array['contract', 'invoice', 'report', 'photo'], array[3, 5, 4, 2]),
    seed.amount('feedback_attachments.file_size', n, 2000, 8000000, 0),
    'https://www.company.example/feedback-attachment/' || seed.int('feedback_attachments.file_url', n, 1, 9999),
    case
      when seed.chance('feedback_attachments.metadata_data?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_attachments.metadata_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_attachments.metadata_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_attachments.metadata_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.feedback_attachments as present
    where present.file_name = wanted.file_name
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.feedback_attachments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
