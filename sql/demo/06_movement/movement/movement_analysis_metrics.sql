--! table: faraday.movement_analysis_metrics
--! mark: ledger
--! key: created_at
--! scaffold: d3913c46ace0 8b6271926f7c

-- Values from an analysis.
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
  from generate_series(1, seed.rows(80, students => 3714)) as n
  left join movement_analysis_analyses as analysis
    on analysis.position = seed.fan_out('movement_analysis_metrics.analysis_id', n, (select max(position) from movement_analysis_analyses))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('movement_analysis_metrics.timestamp', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as "timestamp"
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('movement_analysis_metrics.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.movement_analysis_metrics (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    analysis_id, metric_type, value, unit, "timestamp", confidence_score
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('movement_analysis_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('movement_analysis_metrics.last_accessed_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('movement_analysis_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_analysis_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_analysis_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_analysis_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_analysis_metrics.scheduled_deletion_at?', n, 0.9) then "timestamp" + interval '24 hours' * seed.int('movement_analysis_metrics.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('movement_analysis_metrics.retention_period?', n, 0.85) then seed.int('movement_analysis_metrics.retention_period', n, 1, 100)
    end,
    analysis_id,
    seed.pick_weighted('movement_analysis_metrics.metric_type', n, array['HEIGHT', 'WEIGHT', 'BMI', 'HEART_RATE', 'RESPIRATORY_RATE', 'BLOOD_PRESSURE', 'OXYGEN_SATURATION', 'TEMPERATURE', 'RESTING_HEART_RATE', 'MAXIMUM_HEART_RATE', 'RECOVERY_HEART_RATE', 'VO2_MAX', 'LACTATE_THRESHOLD', 'ANAEROBIC_THRESHOLD', 'RESTING_METABOLIC_RATE', 'CALORIC_EXPENDITURE', 'SLEEP_QUALITY', 'STRESS_LEVEL', 'FATIGUE_LEVEL', 'PAIN_LEVEL', 'MOBILITY', 'STABILITY', 'POSTURE', 'MOVEMENT_QUALITY', 'SKILL_LEVEL', 'PERFORMANCE_SCORE', 'PROGRESS_SCORE', 'BODY_COMPOSITION', 'MUSCLE_MASS', 'BODY_FAT', 'BONE_DENSITY', 'HYDRATION', 'NUTRITION', 'VITAMIN_LEVELS', 'MINERAL_LEVELS', 'HORMONE_LEVELS', 'IMMUNE_FUNCTION', 'INFLAMMATION', 'RECOVERY', 'REGENERATION', 'ADAPTATION', 'PERFORMANCE', 'ENDURANCE', 'STRENGTH', 'FLEXIBILITY', 'POWER', 'SPEED', 'AGILITY', 'BALANCE', 'COORDINATION', 'REACTION_TIME', 'AEROBIC_CAPACITY', 'ANAEROBIC_CAPACITY', 'MUSCULAR_ENDURANCE', 'MUSCULAR_STRENGTH', 'MENTAL_HEALTH', 'EMOTIONAL_HEALTH', 'SOCIAL_HEALTH', 'COGNITIVE_HEALTH', 'BEHAVIORAL_HEALTH', 'LIFESTYLE', 'DIET', 'EXERCISE', 'SLEEP', 'STRESS', 'RELAXATION', 'MEDITATION', 'MINDFULNESS', 'WELLNESS', 'QUALITY_OF_LIFE', 'HEALTH_STATUS', 'DISEASE_RISK', 'LONGEVITY', 'BIOLOGICAL_AGE', 'FUNCTIONAL_AGE', 'HEALTH_AGE', 'FITNESS_AGE', 'METABOLIC_AGE', 'CARDIOVASCULAR_AGE', 'MUSCULOSKELETAL_AGE', 'NEUROLOGICAL_AGE', 'IMMUNE_AGE', 'HORMONAL_AGE', 'CELLULAR_AGE', 'GENETIC_AGE', 'EPIGENETIC_AGE', 'TELOMERE_LENGTH', 'OXIDATIVE_STRESS', 'INFLAMMATORY_MARKERS', 'HORMONAL_MARKERS', 'METABOLIC_MARKERS', 'NUTRITIONAL_MARKERS', 'IMMUNE_MARKERS', 'NEUROLOGICAL_MARKERS', 'CARDIOVASCULAR_MARKERS', 'MUSCULOSKELETAL_MARKERS', 'CELLULAR_MARKERS', 'GENETIC_MARKERS', 'EPIGENETIC_MARKERS', 'BIOMARKERS', 'HEALTH_MARKERS', 'DISEASE_MARKERS', 'RISK_MARKERS', 'PROGNOSIS_MARKERS', 'DIAGNOSTIC_MARKERS', 'SCREENING_MARKERS', 'MONITORING_MARKERS', 'TREATMENT_MARKERS', 'OUTCOME_MARKERS', 'PROGRESS_MARKERS', 'RECOVERY_MARKERS', 'REGENERATION_MARKERS', 'ADAPTATION_MARKERS', 'PERFORMANCE_MARKERS', 'FITNESS_MARKERS', 'WELLNESS_MARKERS', 'LIFESTYLE_MARKERS', 'BEHAVIORAL_MARKERS', 'PSYCHOLOGICAL_MARKERS', 'SOCIAL_MARKERS', 'ENVIRONMENTAL_MARKERS', 'OCCUPATIONAL_MARKERS', 'ECONOMIC_MARKERS', 'CULTURAL_MARKERS', 'SPIRITUAL_MARKERS', 'EXISTENTIAL_MARKERS', 'QUALITY_OF_LIFE_MARKERS', 'HEALTH_STATUS_MARKERS', 'DISEASE_RISK_MARKERS', 'LONGEVITY_MARKERS', 'BIOLOGICAL_AGE_MARKERS', 'FUNCTIONAL_AGE_MARKERS', 'HEALTH_AGE_MARKERS', 'FITNESS_AGE_MARKERS', 'METABOLIC_AGE_MARKERS', 'CARDIOVASCULAR_AGE_MARKERS', 'MUSCULOSKELETAL_AGE_MARKERS', 'NEUROLOGICAL_AGE_MARKERS', 'IMMUNE_AGE_MARKERS', 'HORMONAL_AGE_MARKERS', 'CELLULAR_AGE_MARKERS', 'GENETIC_AGE_MARKERS', 'EPIGENETIC_AGE_MARKERS'], array[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4, 4])::faraday.metric_type_enum,
    seed.amount('movement_analysis_metrics.value', n, 1, 1000, 2),
    seed.pick_weighted('movement_analysis_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1]),
    "timestamp",
    seed.decimal('movement_analysis_metrics.confidence_score', n, 0, 1, 2)
  from detailed
  where not exists (
    select from faraday.movement_analysis_metrics as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.movement_analysis_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
