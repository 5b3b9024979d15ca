--! table: faraday.dashboard_security_policies
--! mark: text description
--! key: name
--! scaffold: 08295b6785c2 69ff44481db6

-- Dashboard security rules.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' policy' as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('dashboard_security_policies.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(12)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_security_policies.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_security_policies.description', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.dashboard_security_policies (name, policy_type, rules, description, enabled, created_at, updated_at)
select
  name,
  seed.pick_weighted('dashboard_security_policies.policy_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  jsonb_build_object('source', seed.pick('dashboard_security_policies.rules.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_security_policies.rules.version', n, 1, 5))::json,
  description,
  case
    when seed.chance('dashboard_security_policies.enabled?', n, 0.85) then seed.chance('dashboard_security_policies.enabled', n, 0.9)
  end,
  created_at,
  case
    when seed.chance('dashboard_security_policies.updated_at?', n, 0.9) then (seed.time_between('dashboard_security_policies.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
