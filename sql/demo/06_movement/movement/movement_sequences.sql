--! table: faraday.movement_sequences
--! mark: ledger
--! key: created_at
--! scaffold: 00fe857dcf87 f5fa8235618f

-- Timed parts of an analysis.
with

movement_analysis_analyses as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.movement_analysis_analyses as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.movement_analysis_analyses' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    analysis.id as analysis_id
  from generate_series(1, seed.rows(120, students => 3714)) as n
  left join movement_analysis_analyses as analysis
    on analysis.position = seed.fan_out('movement_sequences.analysis_id', n, (select max(position) from movement_analysis_analyses))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('movement_sequences.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    created_at + interval '24 hours' * seed.int('movement_sequences.start_time', n, 1, 60) as start_time
  from wanted
),

inserted as (
  insert into faraday.movement_sequences (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    analysis_id, sequence_type, start_time, end_time, sequence_data, performance_metrics
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('movement_sequences.last_accessed_at?', n, 0.8) then (seed.time_between('movement_sequences.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('movement_sequences.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_sequences.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_sequences.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_sequences.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_sequences.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('movement_sequences.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('movement_sequences.retention_period?', n, 0.85) then seed.int('movement_sequences.retention_period', n, 1, 100)
    end,
    analysis_id,
    seed.pick_weighted('movement_sequences.sequence_type', n, array['STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'ENDURANCE', 'SPEED', 'AGILITY', 'BODYWEIGHT', 'RESISTANCE', 'WEIGHT_TRAINING', 'MACHINE', 'FREE_WEIGHTS', 'CABLE', 'PLYOMETRIC', 'ISOMETRIC', 'ISOTONIC', 'ISOKINETIC', 'AEROBIC', 'ANAEROBIC', 'HIIT', 'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'SPORTS', 'RECREATIONAL', 'THERAPEUTIC', 'REHABILITATION', 'PREHABILITATION', 'MOBILITY', 'STABILITY', 'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'DRILL', 'WARM_UP', 'COOL_DOWN', 'RECOVERY', 'REGENERATION', 'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION', 'PROGRESSION', 'REGRESSION', 'MODIFICATION', 'VARIATION', 'PRIMARY', 'SECONDARY', 'COMPLEMENTARY', 'SUPPLEMENTARY', 'ADDITIONAL', 'OPTIONAL', 'REQUIRED', 'MANDATORY', 'RECOMMENDED', 'SUGGESTED', 'PREFERRED', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'], array[4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2])::faraday.sequence_type_enum,
    start_time,
    start_time + interval '24 hours' * seed.int('movement_sequences.end_time', n, 1, 90),
    jsonb_build_object('event', seed.pick('movement_sequences.sequence_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('movement_sequences.sequence_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('movement_sequences.sequence_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('movement_sequences.performance_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('movement_sequences.performance_metrics.count', n, 1, 400), 'average', round(seed.int('movement_sequences.performance_metrics.average', n, 100, 990) / 10.0, 1))::json
    end
  from shaped
  where not exists (
    select from faraday.movement_sequences as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.movement_sequences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
