--! table: faraday.feedback_attachments
--! mark: parent feedback_id
--! key: feedback_id, file_name

-- Files on feedback: three or two each, named after what they show. What they are goes with the kind of feedback.
with

files (family, seat, suffix, extension, type, low, high, about) as (
  values
    ('fault', 1, 'screenshot', 'png', 'image/png', 120, 900, 'The page as the writer saw it'),
    ('fault', 2, 'steps', 'txt', 'text/plain', 1, 4, 'What to press to see it'),
    ('fault', 3, 'recording', 'mp4', 'video/mp4', 4000, 18000, 'Twenty seconds of the screen'),
    ('wish', 1, 'sketch', 'jpg', 'image/jpeg', 300, 1600, 'Drawn by hand'),
    ('wish', 2, 'example', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 14, 90, 'The sheet that is used instead today'),
    ('wish', 3, 'votes', 'csv', 'text/csv', 1, 5, 'Who else wants it'),
    ('talk', 1, 'notes', 'pdf', 'application/pdf', 60, 400, 'Notes of the talk'),
    ('talk', 2, 'photo', 'jpg', 'image/jpeg', 700, 3200, 'Picture without children'),
    ('talk', 3, 'excerpt', 'pdf', 'application/pdf', 80, 500, 'Page of the handbook that it is about')
),

feedback as (
  select
    feedback.*,
    writer.email,
    (feedback.metadata ->> 'written_at')::timestamp as written_at,
    row_number() over (order by (feedback.metadata ->> 'written_at') desc, feedback.title collate "C")::integer as position,
    case
      when feedback_type in ('BUG', 'COMPLAINT') then 'fault'
      when feedback_type in ('FEATURE', 'IMPROVEMENT', 'SUGGESTION') then 'wish'
      else 'talk'
    end as family
  from faraday.organization_feedback as feedback
  join faraday.users as writer on writer.id = feedback.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = feedback.id::text
  )
),

wanted as (
  select
    feedback.id, feedback.email, feedback.written_at, feedback.title, files.*,
    seed.slug(feedback.title) || '-' || files.suffix || '.' || files.extension as file_name
  from feedback
  join files on files.family = feedback.family and files.seat <= 2 + mod(feedback.position, 2)
  order by feedback.position, files.seat
  limit (select seed.rows(100))
)

insert into faraday.feedback_attachments (feedback_id, file_name, file_type, file_size, file_url, metadata, metadata_data)
select
  id,
  file_name,
  type,
  1024 * seed.int(
    'feedback_attachments.file_size', email || file_name, low, high
  ) + seed.int('feedback_attachments.bytes', email || file_name, 0, 1023),
  'https://files.harborpoint.example/feedback/' || to_char(written_at, 'YYYY/MM') || '/' || file_name,
  json_build_object('shows', about),
  json_build_object(
    'uploaded_at', to_char(written_at + interval '1 minute' * seat, 'YYYY-MM-DD"T"HH24:MI:SS'), 'scanned', true, 'uploaded_by',
    email
  )
from wanted
where not exists (
  select
  from faraday.feedback_attachments as present
  where present.feedback_id = wanted.id and present.file_name = wanted.file_name
);
