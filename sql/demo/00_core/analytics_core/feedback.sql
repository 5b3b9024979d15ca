--! table: faraday.feedback
--! mark: ledger
--! key: feedback_type
--! scaffold: e530a965e12a f49719dd7512

-- Feedback from users.
with

core_gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.core_gpt_definitions as row_of
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
    (feedback_type_word.word || ' ' || n)::character varying as feedback_type,
    case when seed.chance('feedback.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('feedback.gpt_id?', n, 0.85) then gpt.id end as gpt_id
  from generate_series(1, seed.rows(1000)) as n
  left join core_gpt_definitions as gpt
    on gpt.position = seed.fan_out('feedback.gpt_id', n, (select max(position) from core_gpt_definitions))
  left join users as user_row on user_row.position = seed.fan_out('feedback.user_id', n, (select max(position) from users))
  left join seed.word as feedback_type_word on feedback_type_word.kind = 'sentence' and feedback_type_word.position = seed.distinct_position('feedback.feedback_type', n)
),

inserted as (
  insert into faraday.feedback (status, is_active, metadata, feedback_type, content, rating, priority, user_id, gpt_id)
  select
    seed.pick_weighted('feedback.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('feedback.is_active?', n, 0.85) then seed.chance('feedback.is_active', n, 0.9) end,
    case
      when seed.chance('feedback.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback.metadata.attempt', n, 1, 3))::json
    end,
    feedback_type,
    case
      when seed.chance('feedback.content?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback.content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback.content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback.content.attempt', n, 1, 3))::json
    end,
    case when seed.chance('feedback.rating?', n, 0.85) then seed.int('feedback.rating', n, 1, 5) end,
    case
      when seed.chance('feedback.priority?', n, 0.85) then seed.pick_weighted('feedback.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1])
    end,
    user_id,
    gpt_id
  from wanted
  where not exists (
    select from faraday.feedback as present
    where present.feedback_type = wanted.feedback_type
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.feedback', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
