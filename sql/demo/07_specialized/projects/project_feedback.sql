--! table: faraday.project_feedback
--! mark: ledger
--! key: resolved_at
--! scaffold: dbc7c299a39d 322a200c8f56

-- Feedback on a project.
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

feedback_categories as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.feedback_categories as row_of
),

wanted as (
  select
    n,
    project.id as project_id,
    user_row.id as user_id,
    case when seed.chance('project_feedback.category_id?', n, 0.85) then category.id end as category_id,
    initcap(title_word.word) || ' feedback' as title,
    content_word.word as content,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as resolved_at
  from generate_series(1, seed.rows(150)) as n
  left join feedback_projects as project
    on project.position = seed.fan_out('project_feedback.project_id', n, (select max(position) from feedback_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('project_feedback.user_id', n, (select max(position) from users))
  left join feedback_categories as category
    on category.position = seed.fan_out('project_feedback.category_id', n, (select max(position) from feedback_categories))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('project_feedback.title', n)
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('project_feedback.content', n)
),

inserted as (
  insert into faraday.project_feedback (
    is_active, metadata, project_id, user_id, category_id, feedback_type, status, priority, title, content,
    rating, tags, source, browser_info, device_info, resolved_at, closed_at
  )
  select
    case
      when seed.chance('project_feedback.is_active?', n, 0.85) then seed.chance('project_feedback.is_active', n, 0.9)
    end,
    case
      when seed.chance('project_feedback.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_feedback.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_feedback.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_feedback.metadata.attempt', n, 1, 3))::json
    end,
    project_id,
    user_id,
    category_id,
    seed.pick_weighted('project_feedback.feedback_type', n, array['BUG', 'FEATURE', 'IMPROVEMENT', 'QUESTION', 'COMPLAINT', 'PRAISE', 'SUGGESTION', 'OTHER'], array[4, 4, 4, 4, 4, 4, 4, 2])::faraday.feedbacktype,
    seed.pick_weighted('project_feedback.status', n, array['OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'REOPENED', 'DUPLICATE', 'WONT_FIX'], array[4, 4, 8, 8, 4, 4, 4])::faraday.feedbackstatus,
    case
      when seed.chance('project_feedback.priority?', n, 0.85) then seed.pick_weighted('project_feedback.priority', n, array['LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL'], array[4, 8, 4, 1, 1])::faraday.feedbackpriority
    end,
    title,
    content,
    case when seed.chance('project_feedback.rating?', n, 0.85) then seed.int('project_feedback.rating', n, 1, 5) end,
    case
      when seed.chance('project_feedback.tags?', n, 0.85) then jsonb_build_array(seed.pick('project_feedback.tags.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('project_feedback.tags.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    case
      when seed.chance('project_feedback.source?', n, 0.85) then seed.pick_weighted('project_feedback.source', n, array['website', 'referral', 'email', 'event', 'import'], array[6, 3, 3, 1, 1])
    end,
    case
      when seed.chance('project_feedback.browser_info?', n, 0.85) then jsonb_build_object('source', seed.pick('project_feedback.browser_info.source', n, 'web', 'api', 'import'), 'version', seed.int('project_feedback.browser_info.version', n, 1, 5))::json
    end,
    case
      when seed.chance('project_feedback.device_info?', n, 0.85) then jsonb_build_object('source', seed.pick('project_feedback.device_info.source', n, 'web', 'api', 'import'), 'version', seed.int('project_feedback.device_info.version', n, 1, 5))::json
    end,
    resolved_at,
    case
      when seed.chance('project_feedback.closed_at?', n, 0.6) then (seed.office_time('project_feedback.closed_at', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.project_feedback as present
    where present.resolved_at = wanted.resolved_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.project_feedback', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
