--! table: faraday.feedback_project_comments
--! mark: ledger
--! key: created_at
--! scaffold: 67a6e906e304 d22c2a16fa3a

-- Remarks on feedback projects.
with

feedback_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.feedback_projects as row_of
  where row_of.description::text like 'MOCK:%'
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
    project.id as project_id,
    user_row.id as user_id,
    content_word.word as content,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(200)) as n
  left join feedback_projects as project
    on project.position = seed.fan_out('feedback_project_comments.project_id', n, (select max(position) from feedback_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('feedback_project_comments.user_id', n, (select max(position) from users))
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('feedback_project_comments.content', n)
),

inserted as (
  insert into faraday.feedback_project_comments (metadata, project_id, user_id, content, is_internal, created_at, updated_at)
  select
    case
      when seed.chance('feedback_project_comments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_project_comments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_project_comments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_project_comments.metadata.attempt', n, 1, 3))::json
    end,
    project_id,
    user_id,
    content,
    case
      when seed.chance('feedback_project_comments.is_internal?', n, 0.85) then seed.chance('feedback_project_comments.is_internal', n, 0.2)
    end,
    created_at,
    case
      when seed.chance('feedback_project_comments.updated_at?', n, 0.9) then (seed.time_between('feedback_project_comments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.feedback_project_comments as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.feedback_project_comments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
