--! table: faraday.activity_logs
--! mark: ledger
--! key: "timestamp"
--! scaffold: 6b211b831d1d 76c6d7e33b18

-- System action log.
with

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

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
    action_word.word as action,
    case when seed.chance('activity_logs.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('activity_logs.org_id?', n, 0.85) then org.id end as org_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(5000)) as n
  left join organizations as org
    on org.position = seed.fan_out('activity_logs.org_id', n, (select max(position) from organizations))
  left join users as user_row on user_row.position = seed.fan_out('activity_logs.user_id', n, (select max(position) from users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('activity_logs.action', n)
),

inserted as (
  insert into faraday.activity_logs (
    action, resource_type, resource_id, details, user_id, org_id, "timestamp", created_at, updated_at
  )
  select
    action,
    seed.pick_weighted('activity_logs.resource_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    'AL-' || lpad(seed.int('activity_logs.resource_id', n, 1, 999999)::text, 6, '0'),
    case
      when seed.chance('activity_logs.details?', n, 0.85) then jsonb_build_object('source', seed.pick('activity_logs.details.source', n, 'web', 'api', 'import'), 'version', seed.int('activity_logs.details.version', n, 1, 5))::json
    end,
    user_id,
    org_id,
    "timestamp",
    (seed.office_time('activity_logs.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('activity_logs.updated_at?', n, 0.9) then (seed.time_between('activity_logs.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.activity_logs as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
