--! table: faraday.avatar_templates
--! mark: text description
--! key: name
--! scaffold: 7934382b8f8d cbf3778182f9

-- Ready-made avatars.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' template' as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('avatar_templates.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(30)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('avatar_templates.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('avatar_templates.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.avatar_templates (metadata, name, description, template_data, template_metadata, created_at, updated_at)
select
  case
    when seed.chance('avatar_templates.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('avatar_templates.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('avatar_templates.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('avatar_templates.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  jsonb_build_object('event', seed.pick('avatar_templates.template_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('avatar_templates.template_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('avatar_templates.template_data.attempt', n, 1, 3))::json,
  case
    when seed.chance('avatar_templates.template_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('avatar_templates.template_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('avatar_templates.template_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('avatar_templates.template_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('avatar_templates.updated_at?', n, 0.9) then (seed.time_between('avatar_templates.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
