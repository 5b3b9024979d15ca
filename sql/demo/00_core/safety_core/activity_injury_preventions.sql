--! table: faraday.activity_injury_preventions
--! mark: ledger
--! key: activity_id, prevention_id
--! scaffold: 90c224adfee1 1fa87a6999c3

-- Activity to prevention links.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

injury_preventions as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.injury_preventions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('activity_injury_preventions.created_at', n, greatest(prevention.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    activity.id as activity_id,
    prevention.id as prevention_id
  from generate_series(1, seed.rows(150)) as n
  left join activities as activity on activity.position = 1 + mod(n - 1, (select max(position) from activities))
  left join injury_preventions as prevention
    on prevention.position = 1 + mod((n - 1) / (select max(position) from activities) + mod((n - 1), (select max(position) from activities)), (select max(position) from injury_preventions))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('activity_injury_preventions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.activity_injury_preventions (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    activity_id, prevention_id, priority, prevention_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('activity_injury_preventions.last_accessed_at?', n, 0.8) then (seed.time_between('activity_injury_preventions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('activity_injury_preventions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_injury_preventions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_injury_preventions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_injury_preventions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_injury_preventions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('activity_injury_preventions.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('activity_injury_preventions.retention_period?', n, 0.85) then seed.int('activity_injury_preventions.retention_period', n, 1, 100)
    end,
    activity_id,
    prevention_id,
    case
      when seed.chance('activity_injury_preventions.priority?', n, 0.85) then seed.int('activity_injury_preventions.priority', n, 1, 5)
    end,
    case
      when seed.chance('activity_injury_preventions.prevention_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_injury_preventions.prevention_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_injury_preventions.prevention_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_injury_preventions.prevention_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (activity_id, prevention_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_injury_preventions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
