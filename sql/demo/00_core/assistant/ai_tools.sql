--! table: faraday.ai_tools
--! mark: text description
--! key: name
--! scaffold: c8424a4b478e b859ab730215

-- AI tools in a suite.
with

ai_suites as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.ai_suites as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('ai_tools.suite_id?', n, 0.85) then suite.id end as suite_id,
    (seed.office_time('ai_tools.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(36)) as n
  left join ai_suites as suite on suite.position = seed.fan_out('ai_tools.suite_id', n, (select max(position) from ai_suites))
  left join seed.word as name_word on name_word.kind = 'app_name' and name_word.position = seed.distinct_position('ai_tools.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('ai_tools.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.ai_tools (name, description, status, suite_id, tool_type, configuration, created_at, updated_at)
select
  name,
  description,
  case
    when seed.chance('ai_tools.status?', n, 0.85) then seed.pick_weighted('ai_tools.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  suite_id,
  seed.pick_weighted('ai_tools.tool_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('ai_tools.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('ai_tools.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('ai_tools.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('ai_tools.configuration.notifications', n, 0.8))::json
  end,
  created_at,
  case
    when seed.chance('ai_tools.updated_at?', n, 0.9) then (seed.time_between('ai_tools.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
