--! table: faraday.physical_education_nutrition_logs
--! mark: text notes
--! key: created_at
--! scaffold: f9f8748bee94 20904be5b7ac

-- Gym intake log.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('physical_education_nutrition_logs.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('physical_education_nutrition_logs.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_nutrition_logs.log_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as log_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('physical_education_nutrition_logs.updated_at', n, (log_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
)

insert into faraday.physical_education_nutrition_logs (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  student_id, meal_type, log_date, calories, protein, carbohydrates, fats, hydration, notes, log_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('physical_education_nutrition_logs.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_nutrition_logs.last_accessed_at', n, (log_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('physical_education_nutrition_logs.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_logs.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_nutrition_logs.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_logs.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_nutrition_logs.scheduled_deletion_at?', n, 0.9) then log_date + interval '24 hours' * seed.int('physical_education_nutrition_logs.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('physical_education_nutrition_logs.retention_period?', n, 0.85) then seed.int('physical_education_nutrition_logs.retention_period', n, 1, 100)
  end,
  student_id,
  seed.pick_weighted('physical_education_nutrition_logs.meal_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  log_date,
  case
    when seed.chance('physical_education_nutrition_logs.calories?', n, 0.85) then seed.int('physical_education_nutrition_logs.calories', n, 1, 100)
  end,
  case
    when seed.chance('physical_education_nutrition_logs.protein?', n, 0.85) then seed.amount('physical_education_nutrition_logs.protein', n, 1, 1000, 2)
  end,
  case
    when seed.chance('physical_education_nutrition_logs.carbohydrates?', n, 0.85) then seed.amount('physical_education_nutrition_logs.carbohydrates', n, 1, 1000, 2)
  end,
  case
    when seed.chance('physical_education_nutrition_logs.fats?', n, 0.85) then seed.amount('physical_education_nutrition_logs.fats', n, 1, 1000, 2)
  end,
  case
    when seed.chance('physical_education_nutrition_logs.hydration?', n, 0.85) then seed.amount('physical_education_nutrition_logs.hydration', n, 1, 1000, 2)
  end,
  notes,
  case
    when seed.chance('physical_education_nutrition_logs.log_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_nutrition_logs.log_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_nutrition_logs.log_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_nutrition_logs.log_metadata.attempt', n, 1, 3))::json
  end
from detailed
where not exists (
  select from faraday.physical_education_nutrition_logs as present
  where present.created_at = detailed.created_at
);
