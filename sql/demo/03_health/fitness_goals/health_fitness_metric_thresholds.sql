--! table: faraday.health_fitness_metric_thresholds
--! mark: text notes
--! key: created_at
--! scaffold: f6e1e765f610 bd0287705c92

-- Reading ranges by age group.
with

wanted as (
  select
    n,
    'MOCK: ' || notes_word.word as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(35)) as n
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_fitness_metric_thresholds.notes', n)
)

insert into faraday.health_fitness_metric_thresholds (
  metric_type, min_value, max_value, unit, age_group, gender, activity_level, notes, created_at, updated_at
)
select
  seed.pick('health_fitness_metric_thresholds.metric_type', n, 'HEART_RATE', 'BLOOD_PRESSURE', 'BODY_TEMPERATURE', 'WEIGHT', 'HEIGHT', 'BMI', 'BODY_FAT', 'OXYGEN_SATURATION', 'RESPIRATORY_RATE', 'FLEXIBILITY', 'ENDURANCE', 'STRENGTH', 'BALANCE', 'COORDINATION')::faraday.metrictype,
  case
    when seed.chance('health_fitness_metric_thresholds.min_value?', n, 0.85) then seed.amount('health_fitness_metric_thresholds.min_value', n, 1, 1000, 2)
  end,
  case
    when seed.chance('health_fitness_metric_thresholds.max_value?', n, 0.85) then seed.amount('health_fitness_metric_thresholds.max_value', n, 1, 1000, 2)
  end,
  seed.pick('health_fitness_metric_thresholds.unit', n, 'KG', 'LBS', 'CM', 'INCHES', 'CELSIUS', 'FAHRENHEIT', 'BPM', 'MMHG', 'PERCENT', 'SECONDS', 'MINUTES', 'METERS', 'KILOMETERS', 'MILES', 'SCORE', 'LEVEL')::faraday.measurementunit,
  seed.pick_weighted('health_fitness_metric_thresholds.age_group', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('health_fitness_metric_thresholds.gender?', n, 0.85) then seed.pick_weighted('health_fitness_metric_thresholds.gender', n, array['female', 'male', 'diverse'], array[50, 48, 2])
  end,
  case
    when seed.chance('health_fitness_metric_thresholds.activity_level?', n, 0.85) then seed.pick_weighted('health_fitness_metric_thresholds.activity_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
  end,
  notes,
  created_at,
  case
    when seed.chance('health_fitness_metric_thresholds.updated_at?', n, 0.9) then (seed.time_between('health_fitness_metric_thresholds.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.health_fitness_metric_thresholds as present
  where present.created_at = wanted.created_at
);
