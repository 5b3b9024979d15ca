--! table: faraday.dashboard_feedback
--! mark: ledger
--! key: created_at
--! scaffold: 13ddb3e3be43 e0a2fae0bc57

-- Feedback from dashboard users.
with

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case
      when seed.chance('dashboard_feedback.title?', n, 0.85) then initcap(title_word.word) || ' feedback'
    end as title,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(553)) as n
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('dashboard_feedback.user_id', n, (select max(position) from dashboard_users))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('dashboard_feedback.title', n)
),

inserted as (
  insert into faraday.dashboard_feedback (user_id, gpt_id, title, feedback_type, content, rating, created_at, status, priority)
  select
    user_id,
    'DF-' || lpad(seed.int('dashboard_feedback.gpt_id', n, 1, 999999)::text, 6, '0'),
    title,
    seed.pick_weighted('dashboard_feedback.feedback_type', n, array['question', 'bug', 'feature_request', 'complaint'], array[5, 4, 3, 1]),
    case
      when seed.chance('dashboard_feedback.content?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_feedback.content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_feedback.content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_feedback.content.attempt', n, 1, 3))::json
    end,
    case when seed.chance('dashboard_feedback.rating?', n, 0.85) then seed.int('dashboard_feedback.rating', n, 1, 5) end,
    created_at,
    case
      when seed.chance('dashboard_feedback.status?', n, 0.85) then seed.pick_weighted('dashboard_feedback.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    case
      when seed.chance('dashboard_feedback.priority?', n, 0.85) then seed.pick_weighted('dashboard_feedback.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1])
    end
  from wanted
  where not exists (
    select from faraday.dashboard_feedback as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_feedback', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
