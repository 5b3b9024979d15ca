--! table: faraday.voice_templates
--! mark: text description
--! key: name
--! scaffold: 91574b7a7b75 b30783fa9a07

-- Ready-made voices.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' template' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(25)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('voice_templates.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('voice_templates.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.voice_templates (metadata, name, description, voice_settings, template_metadata)
select
  case
    when seed.chance('voice_templates.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('voice_templates.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('voice_templates.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('voice_templates.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  jsonb_build_object('theme', seed.pick('voice_templates.voice_settings.theme', n, 'light', 'dark'), 'language', seed.pick('voice_templates.voice_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('voice_templates.voice_settings.notifications', n, 0.8))::json,
  case
    when seed.chance('voice_templates.template_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('voice_templates.template_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('voice_templates.template_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('voice_templates.template_metadata.attempt', n, 1, 3))::json
  end
from shaped
on conflict (name) do nothing;
