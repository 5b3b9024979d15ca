--! table: faraday.user_preference_templates
--! mark: text description
--! key: name
--! scaffold: 783f0c7c8475 483b64681557

-- Ready-made settings.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' template' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(40)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('user_preference_templates.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('user_preference_templates.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.user_preference_templates (name, description, template_data, template_metadata)
select
  name,
  description,
  jsonb_build_object('event', seed.pick('user_preference_templates.template_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_preference_templates.template_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_preference_templates.template_data.attempt', n, 1, 3))::json,
  case
    when seed.chance('user_preference_templates.template_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('user_preference_templates.template_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_preference_templates.template_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_preference_templates.template_metadata.attempt', n, 1, 3))::json
  end
from shaped
on conflict (name) do nothing;
