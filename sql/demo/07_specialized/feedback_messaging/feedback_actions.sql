--! table: faraday.feedback_actions
--! mark: text notes
--! key: performed_at
--! scaffold: 15994472bd7d 5db2108bb394

-- Steps taken on feedback.
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
    'MOCK: ' || notes_word.word as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as performed_at
  from generate_series(1, seed.rows(150)) as n
  left join organization_feedbacks as feedback
    on feedback.position = seed.fan_out('feedback_actions.feedback_id', n, (select max(position) from organization_feedbacks))
  left join users as user_row
    on user_row.position = seed.fan_out('feedback_actions.user_id', n, (select max(position) from users))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('feedback_actions.notes', n)
)

insert into faraday.feedback_actions (
  status, is_active, metadata, feedback_id, user_id, action_type, action_data, notes, performed_at
)
select
  seed.pick_weighted('feedback_actions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('feedback_actions.is_active?', n, 0.85) then seed.chance('feedback_actions.is_active', n, 0.9)
  end,
  case
    when seed.chance('feedback_actions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_actions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_actions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_actions.metadata.attempt', n, 1, 3))::json
  end,
  feedback_id,
  user_id,
  seed.pick_weighted('feedback_actions.action_type', n, array['question', 'bug', 'feature_request', 'complaint'], array[5, 4, 3, 1]),
  case
    when seed.chance('feedback_actions.action_data?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_actions.action_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_actions.action_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_actions.action_data.attempt', n, 1, 3))::json
  end,
  notes,
  performed_at
from wanted
where not exists (
  select from faraday.feedback_actions as present
  where present.performed_at = wanted.performed_at
);
