--! table: faraday.roles
--! mark: text description
--! key: name
--! scaffold: 1d1121548ab9 92663e0b9801

-- Roles.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(32)) as n
  left join seed.word as name_word on name_word.kind = 'job_title' and name_word.position = seed.distinct_position('roles.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('roles.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.roles (status, is_active, name, description, is_custom)
select
  seed.pick_weighted('roles.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('roles.is_active?', n, 0.85) then seed.chance('roles.is_active', n, 0.9) end,
  name,
  description,
  case when seed.chance('roles.is_custom?', n, 0.85) then seed.chance('roles.is_custom', n, 0.2) end
from shaped
on conflict (name) do nothing;
