--! table: faraday.environmental_conditions
--! mark: ledger
--! key: created_at
--! scaffold: 8b88941ee258 030c1df2dabc

-- Weather and air readings.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    activity.id as activity_id,
    case
      when seed.chance('environmental_conditions.precipitation?', n, 0.85) then precipitation_word.word
    end as precipitation
  from generate_series(1, seed.rows(200)) as n
  left join activities as activity
    on activity.position = seed.fan_out('environmental_conditions.activity_id', n, (select max(position) from activities))
  left join seed.word as precipitation_word on precipitation_word.kind = 'noun' and precipitation_word.position = seed.distinct_position('environmental_conditions.precipitation', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('environmental_conditions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.environmental_conditions (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    activity_id, temperature, humidity, wind_speed, precipitation, air_quality, condition_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('environmental_conditions.last_accessed_at?', n, 0.8) then (seed.time_between('environmental_conditions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('environmental_conditions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('environmental_conditions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('environmental_conditions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('environmental_conditions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('environmental_conditions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('environmental_conditions.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('environmental_conditions.retention_period?', n, 0.85) then seed.int('environmental_conditions.retention_period', n, 1, 100)
    end,
    activity_id,
    case
      when seed.chance('environmental_conditions.temperature?', n, 0.85) then seed.decimal('environmental_conditions.temperature', n, -5, 35, 1)
    end,
    case
      when seed.chance('environmental_conditions.humidity?', n, 0.85) then seed.int('environmental_conditions.humidity', n, 0, 100)
    end,
    case
      when seed.chance('environmental_conditions.wind_speed?', n, 0.85) then seed.int('environmental_conditions.wind_speed', n, 10, 130)
    end,
    precipitation,
    case
      when seed.chance('environmental_conditions.air_quality?', n, 0.85) then seed.pick_weighted('environmental_conditions.air_quality', n, array['excellent', 'good', 'fair', 'poor'], array[3, 6, 3, 1])
    end,
    case
      when seed.chance('environmental_conditions.condition_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('environmental_conditions.condition_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('environmental_conditions.condition_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('environmental_conditions.condition_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.environmental_conditions as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.environmental_conditions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
