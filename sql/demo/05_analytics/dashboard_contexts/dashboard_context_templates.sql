--! table: faraday.dashboard_context_templates
--! mark: text description
--! key: created_at
--! scaffold: d87682d31db6 7fab37fe6a9a

-- Reusable context setups.
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
    initcap(name_word.word) || ' template' as name,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('dashboard_context_templates.created_by?', n, 0.85) then created_by.id end as created_by
  from generate_series(1, seed.rows(40)) as n
  left join dashboard_users as created_by
    on created_by.position = seed.fan_out('dashboard_context_templates.created_by', n, (select max(position) from dashboard_users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_context_templates.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_context_templates.description', n)
)

insert into faraday.dashboard_context_templates (name, description, category, configuration, meta_data, created_at, updated_at, created_by)
select
  name,
  description,
  seed.pick_weighted('dashboard_context_templates.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  jsonb_build_object('theme', seed.pick('dashboard_context_templates.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_context_templates.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_context_templates.configuration.notifications', n, 0.8))::json,
  case
    when seed.chance('dashboard_context_templates.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_context_templates.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_context_templates.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_context_templates.meta_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('dashboard_context_templates.updated_at?', n, 0.9) then (seed.time_between('dashboard_context_templates.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  created_by
from wanted
where not exists (
  select from faraday.dashboard_context_templates as present
  where present.created_at = wanted.created_at
);
