--! table: faraday.user_memories
--! mark: ledger
--! key: last_accessed
--! scaffold: 98ba1483c4c4 bb0c8aa52b20

-- What assistants remember.
with

assistant_profiles as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.assistant_profiles as row_of
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
    case when seed.chance('user_memories.user_id?', n, 0.85) then user_row.id end as user_id,
    case
      when seed.chance('user_memories.assistant_profile_id?', n, 0.85) then assistant_profile.id
    end as assistant_profile_id,
    content_word.word as content,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed
  from generate_series(1, seed.rows(100)) as n
  left join assistant_profiles as assistant_profile
    on assistant_profile.position = seed.fan_out('user_memories.assistant_profile_id', n, (select max(position) from assistant_profiles))
  left join users as user_row on user_row.position = seed.fan_out('user_memories.user_id', n, (select max(position) from users))
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('user_memories.content', n)
),

inserted as (
  insert into faraday.user_memories (
    user_id, assistant_profile_id, content, context, importance, last_accessed, category, tags, source,
    confidence, version, created_at, updated_at
  )
  select
    user_id,
    assistant_profile_id,
    content,
    case
      when seed.chance('user_memories.context?', n, 0.85) then jsonb_build_object('source', seed.pick('user_memories.context.source', n, 'web', 'api', 'import'), 'version', seed.int('user_memories.context.version', n, 1, 5))::json
    end,
    case when seed.chance('user_memories.importance?', n, 0.85) then seed.int('user_memories.importance', n, 1, 5) end,
    last_accessed,
    case
      when seed.chance('user_memories.category?', n, 0.85) then seed.pick_weighted('user_memories.category', n, array['internal', 'external', 'guest'], array[6, 3, 1])
    end,
    case
      when seed.chance('user_memories.tags?', n, 0.85) then jsonb_build_array(seed.pick('user_memories.tags.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('user_memories.tags.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    case
      when seed.chance('user_memories.source?', n, 0.85) then seed.pick_weighted('user_memories.source', n, array['website', 'referral', 'email', 'event', 'import'], array[6, 3, 3, 1, 1])
    end,
    case
      when seed.chance('user_memories.confidence?', n, 0.85) then seed.decimal('user_memories.confidence', n, 0, 1, 2)
    end,
    case
      when seed.chance('user_memories.version?', n, 0.85) then seed.int('user_memories.version.major', n, 1, 4) || '.' || seed.int('user_memories.version.minor', n, 0, 12) || '.' || seed.int('user_memories.version.patch', n, 0, 9)
    end,
    (seed.office_time('user_memories.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('user_memories.updated_at?', n, 0.9) then (seed.time_between('user_memories.updated_at', n, (last_accessed at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.user_memories as present
    where present.last_accessed = wanted.last_accessed
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_memories', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
