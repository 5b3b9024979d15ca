--! table: faraday.assistant_capabilities
--! mark: text description
--! key: assistant_profile_id, name
--! scaffold: 5ea1eac6d580 e7b757333f49

-- Abilities of a profile.
with

assistant_profiles as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.assistant_profiles as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' capability' as plain_name,
    'MOCK: ' || description_word.word as description,
    assistant_profile.id as assistant_profile_id,
    (seed.office_time('assistant_capabilities.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(4)) as n
  left join assistant_profiles as assistant_profile
    on assistant_profile.position = seed.fan_out('assistant_capabilities.assistant_profile_id', n, (select max(position) from assistant_profiles))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('assistant_capabilities.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('assistant_capabilities.description', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by assistant_profile_id, lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.assistant_capabilities (
  name, description, assistant_profile_id, parameters, is_enabled, priority, version, capability_metadata,
  created_at, updated_at
)
select
  name,
  description,
  assistant_profile_id,
  case
    when seed.chance('assistant_capabilities.parameters?', n, 0.85) then jsonb_build_object('source', seed.pick('assistant_capabilities.parameters.source', n, 'web', 'api', 'import'), 'version', seed.int('assistant_capabilities.parameters.version', n, 1, 5))::json
  end,
  case
    when seed.chance('assistant_capabilities.is_enabled?', n, 0.85) then seed.chance('assistant_capabilities.is_enabled', n, 0.9)
  end,
  case
    when seed.chance('assistant_capabilities.priority?', n, 0.85) then seed.int('assistant_capabilities.priority', n, 1, 5)
  end,
  case
    when seed.chance('assistant_capabilities.version?', n, 0.85) then seed.int('assistant_capabilities.version.major', n, 1, 4) || '.' || seed.int('assistant_capabilities.version.minor', n, 0, 12) || '.' || seed.int('assistant_capabilities.version.patch', n, 0, 9)
  end,
  case
    when seed.chance('assistant_capabilities.capability_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('assistant_capabilities.capability_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('assistant_capabilities.capability_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('assistant_capabilities.capability_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('assistant_capabilities.updated_at?', n, 0.9) then (seed.time_between('assistant_capabilities.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (assistant_profile_id, name) do nothing;
