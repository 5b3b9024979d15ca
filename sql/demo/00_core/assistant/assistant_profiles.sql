--! table: faraday.assistant_profiles
--! mark: text description
--! key: name
--! scaffold: 29c9c717bdae 129859d614f9

-- Assistant configurations.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' profile' as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('assistant_profiles.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(2)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('assistant_profiles.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('assistant_profiles.description', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.assistant_profiles (
  name, description, model_version, configuration, is_active, max_context_length, temperature, top_p,
  frequency_penalty, presence_penalty, stop_sequences, assistant_metadata, created_at, updated_at
)
select
  name,
  description,
  seed.int('assistant_profiles.model_version.major', n, 1, 4) || '.' || seed.int('assistant_profiles.model_version.minor', n, 0, 12) || '.' || seed.int('assistant_profiles.model_version.patch', n, 0, 9),
  case
    when seed.chance('assistant_profiles.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('assistant_profiles.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('assistant_profiles.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('assistant_profiles.configuration.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('assistant_profiles.is_active?', n, 0.85) then seed.chance('assistant_profiles.is_active', n, 0.9)
  end,
  case
    when seed.chance('assistant_profiles.max_context_length?', n, 0.85) then seed.int('assistant_profiles.max_context_length', n, 5, 250)
  end,
  case
    when seed.chance('assistant_profiles.temperature?', n, 0.85) then seed.decimal('assistant_profiles.temperature', n, -5, 35, 1)
  end,
  case
    when seed.chance('assistant_profiles.top_p?', n, 0.85) then seed.amount('assistant_profiles.top_p', n, 1, 1000, 2)
  end,
  case
    when seed.chance('assistant_profiles.frequency_penalty?', n, 0.85) then seed.decimal('assistant_profiles.frequency_penalty', n, 5, 150, 2)
  end,
  case
    when seed.chance('assistant_profiles.presence_penalty?', n, 0.85) then seed.decimal('assistant_profiles.presence_penalty', n, 5, 150, 2)
  end,
  case
    when seed.chance('assistant_profiles.stop_sequences?', n, 0.85) then jsonb_build_object('source', seed.pick('assistant_profiles.stop_sequences.source', n, 'web', 'api', 'import'), 'version', seed.int('assistant_profiles.stop_sequences.version', n, 1, 5))::json
  end,
  case
    when seed.chance('assistant_profiles.assistant_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('assistant_profiles.assistant_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('assistant_profiles.assistant_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('assistant_profiles.assistant_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('assistant_profiles.updated_at?', n, 0.9) then (seed.time_between('assistant_profiles.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
