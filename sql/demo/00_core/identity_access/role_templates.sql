--! table: faraday.role_templates
--! mark: text description
--! key: name
--! scaffold: fcd8d9d1c776 d32717d616d4

-- Ready-made roles.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' template' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(100)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('role_templates.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('role_templates.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.role_templates (status, is_active, metadata, name, description, is_system)
select
  seed.pick_weighted('role_templates.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('role_templates.is_active?', n, 0.85) then seed.chance('role_templates.is_active', n, 0.9) end,
  case
    when seed.chance('role_templates.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('role_templates.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('role_templates.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('role_templates.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  case when seed.chance('role_templates.is_system?', n, 0.85) then seed.chance('role_templates.is_system', n, 0.2) end
from shaped
on conflict (name) do nothing;
