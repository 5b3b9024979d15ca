--! table: faraday.security_logs
--! mark: text description
--! key: created_at
--! scaffold: e603e9704d14 039f72921c73

-- Security events.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    case when seed.chance('security_logs.user_id?', n, 0.85) then user_row.id end as user_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(250)) as n
  left join users as user_row on user_row.position = seed.fan_out('security_logs.user_id', n, (select max(position) from users))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('security_logs.description', n)
)

insert into faraday.security_logs (event_type, severity, source_ip, user_id, description, security_metadata, created_at)
select
  seed.pick_weighted('security_logs.event_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  seed.pick_weighted('security_logs.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  case
    when seed.chance('security_logs.source_ip?', n, 0.85) then '10.' || seed.int('security_logs.source_ip.a', n, 0, 255) || '.' || seed.int('security_logs.source_ip.b', n, 0, 255) || '.' || seed.int('security_logs.source_ip.c', n, 1, 254)
  end,
  user_id,
  description,
  case
    when seed.chance('security_logs.security_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('security_logs.security_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('security_logs.security_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('security_logs.security_metadata.attempt', n, 1, 3))::json
  end,
  created_at
from wanted
where not exists (
  select from faraday.security_logs as present
  where present.created_at = wanted.created_at
);
