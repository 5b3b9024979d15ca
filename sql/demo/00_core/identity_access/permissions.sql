--! table: faraday.permissions
--! mark: text description
--! key: name
--! scaffold: 2a2635aaf984 afbbf7a27737

-- Permissions.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' permission' as plain_name,
    'MOCK: ' || description_word.word as description,
    action_word.word as action
  from generate_series(1, seed.rows(100)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('permissions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('permissions.description', n)
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('permissions.action', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.permissions (status, is_active, name, description, resource_type, action)
select
  seed.pick_weighted('permissions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('permissions.is_active?', n, 0.85) then seed.chance('permissions.is_active', n, 0.9) end,
  name,
  description,
  seed.pick_weighted('permissions.resource_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  action
from shaped
on conflict (name) do nothing;
