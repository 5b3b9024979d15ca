--! table: faraday.rate_limit_policies
--! mark: text description
--! key: created_at
--! scaffold: 3bcf4d0e5775 7b4e46ae3e75

-- Actions on limit breach.
with

rate_limits as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.rate_limits as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.rate_limits' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    rate_limit.id as rate_limit_id,
    initcap(name_word.word) || ' policy' as name,
    'MOCK: ' || description_word.word as description,
    action_word.word as action,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(8)) as n
  left join rate_limits as rate_limit
    on rate_limit.position = seed.fan_out('rate_limit_policies.rate_limit_id', n, (select max(position) from rate_limits))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('rate_limit_policies.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('rate_limit_policies.description', n)
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('rate_limit_policies.action', n)
)

insert into faraday.rate_limit_policies (
  rate_limit_id, name, description, trigger, action, parameters, is_active, created_at, updated_at
)
select
  rate_limit_id,
  name,
  description,
  seed.pick('rate_limit_policies.trigger', n, 'MANUAL', 'AUTOMATIC', 'SCHEDULED', 'THRESHOLD', 'POLICY')::faraday.rate_limit_trigger_enum,
  action,
  case
    when seed.chance('rate_limit_policies.parameters?', n, 0.85) then jsonb_build_object('source', seed.pick('rate_limit_policies.parameters.source', n, 'web', 'api', 'import'), 'version', seed.int('rate_limit_policies.parameters.version', n, 1, 5))::json
  end,
  case
    when seed.chance('rate_limit_policies.is_active?', n, 0.85) then seed.chance('rate_limit_policies.is_active', n, 0.9)
  end,
  created_at,
  case
    when seed.chance('rate_limit_policies.updated_at?', n, 0.9) then (seed.time_between('rate_limit_policies.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.rate_limit_policies as present
  where present.created_at = wanted.created_at
);
