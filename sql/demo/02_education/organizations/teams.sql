--! table: faraday.teams
--! mark: text description
--! key: name
--! scaffold: 027ff2468cfe 386411531ac0

-- Teams.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(12)) as n
  left join seed.word as name_word on name_word.kind = 'department' and name_word.position = seed.distinct_position('teams.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('teams.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.teams (status, metadata, name, description, settings, is_active)
select
  seed.pick_weighted('teams.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('teams.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('teams.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('teams.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('teams.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  case
    when seed.chance('teams.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('teams.settings.theme', n, 'light', 'dark'), 'language', seed.pick('teams.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('teams.settings.notifications', n, 0.8))::json
  end,
  case when seed.chance('teams.is_active?', n, 0.85) then seed.chance('teams.is_active', n, 0.9) end
from shaped
on conflict (name) do nothing;
