--! table: faraday.class_schedules
--! mark: ledger
--! key: class_id, day_of_week, start_time
--! scaffold: 7791ab3f6dc9 c43fc9178195

-- Weekly class slots.
with

educational_classes as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.educational_classes as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('class_schedules.created_at', n, greatest(class.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    class.id as class_id,
    day_of_week_word.word || ' ' || n as day_of_week,
    location_word.word as location
  from generate_series(1, seed.rows(200)) as n
  left join educational_classes as class
    on class.position = seed.fan_out('class_schedules.class_id', n, (select max(position) from educational_classes))
  left join seed.word as day_of_week_word on day_of_week_word.kind = 'sentence' and day_of_week_word.position = seed.distinct_position('class_schedules.day_of_week', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('class_schedules.location', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('class_schedules.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    created_at + interval '24 hours' * seed.int('class_schedules.start_time', n, 1, 60) as start_time
  from wanted
),

inserted as (
  insert into faraday.class_schedules (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    class_id, day_of_week, start_time, end_time, location, recurring
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('class_schedules.last_accessed_at?', n, 0.8) then (seed.time_between('class_schedules.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('class_schedules.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('class_schedules.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('class_schedules.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('class_schedules.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('class_schedules.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('class_schedules.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('class_schedules.retention_period?', n, 0.85) then seed.int('class_schedules.retention_period', n, 1, 100)
    end,
    class_id,
    day_of_week,
    start_time,
    start_time + interval '1 minute' * seed.int('class_schedules.end_time', n, 30, 180),
    location,
    case when seed.chance('class_schedules.recurring?', n, 0.85) then seed.chance('class_schedules.recurring', n, 0.8) end
  from shaped
  on conflict (class_id, day_of_week, start_time) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.class_schedules', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
