--! table: faraday.physical_education_movement_pattern_models
--! mark: text notes
--! key: created_at
--! scaffold: aa99dc6c1b63 bb3d7baeee2f

-- Patterns detected in a capture.
with

physical_education_movement_analysis as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of."timestamp")::integer as position
  from faraday.physical_education_movement_analysis as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_movement_analysis' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    analysis.id as analysis_id,
    'MOCK: ' || notes_word.word as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(40, students => 3714)) as n
  left join physical_education_movement_analysis as analysis
    on analysis.position = seed.fan_out('physical_education_movement_pattern_mode.analysis_id', n, (select max(position) from physical_education_movement_analysis))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('physical_education_movement_pattern_models.notes', n)
)

insert into faraday.physical_education_movement_pattern_models (
  analysis_id, pattern_type, confidence_score, pattern_data, duration, repetitions, quality_score, notes,
  created_at, updated_at
)
select
  analysis_id,
  seed.pick_weighted('physical_education_movement_pattern_models.pattern_type', n, array['credit', 'debit', 'transfer'], array[5, 6, 2]),
  seed.decimal('physical_education_movement_pattern_models.confidence_score', n, 0, 1, 2),
  jsonb_build_object('event', seed.pick('physical_education_movement_pattern_models.pattern_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_movement_pattern_models.pattern_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_movement_pattern_models.pattern_data.attempt', n, 1, 3))::json,
  seed.int('physical_education_movement_pattern_models.duration', n, 3, 36) * 5,
  seed.int('physical_education_movement_pattern_models.repetitions', n, 1, 100),
  seed.int('physical_education_movement_pattern_models.quality_score', n, 40, 100),
  notes,
  created_at,
  (seed.time_between('physical_education_movement_pattern_models.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
from wanted
where not exists (
  select from faraday.physical_education_movement_pattern_models as present
  where present.created_at = wanted.created_at
);
