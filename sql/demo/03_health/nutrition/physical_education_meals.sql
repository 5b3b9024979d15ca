--! table: faraday.physical_education_meals
--! mark: ledger
--! key: created_at
--! scaffold: 0cf82cbeeb99 bb6267028a1f

-- Gym programme meals.
with

physical_education_nutrition_plans as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.physical_education_nutrition_plans as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_nutrition_plans' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    nutrition_plan.id as nutrition_plan_id,
    case when seed.chance('physical_education_meals.meal_notes?', n, 0.85) then meal_notes_word.word end as meal_notes
  from generate_series(1, seed.rows(80, students => 3714)) as n
  left join physical_education_nutrition_plans as nutrition_plan
    on nutrition_plan.position = seed.fan_out('physical_education_meals.nutrition_plan_id', n, (select max(position) from physical_education_nutrition_plans))
  left join seed.word as meal_notes_word on meal_notes_word.kind = 'note' and meal_notes_word.position = seed.distinct_position('physical_education_meals.meal_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_meals.meal_time', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as meal_time
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('physical_education_meals.updated_at', n, (meal_time at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.physical_education_meals (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    nutrition_plan_id, meal_type, meal_time, calories, protein, carbs, fat, meal_notes, meal_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_meals.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_meals.last_accessed_at', n, (meal_time at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_meals.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_meals.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_meals.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_meals.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_meals.scheduled_deletion_at?', n, 0.9) then meal_time + interval '24 hours' * seed.int('physical_education_meals.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_meals.retention_period?', n, 0.85) then seed.int('physical_education_meals.retention_period', n, 1, 100)
    end,
    nutrition_plan_id,
    seed.pick_weighted('physical_education_meals.meal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    meal_time,
    case
      when seed.chance('physical_education_meals.calories?', n, 0.85) then seed.int('physical_education_meals.calories', n, 1, 100)
    end,
    case
      when seed.chance('physical_education_meals.protein?', n, 0.85) then seed.amount('physical_education_meals.protein', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_meals.carbs?', n, 0.85) then seed.amount('physical_education_meals.carbs', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_meals.fat?', n, 0.85) then seed.amount('physical_education_meals.fat', n, 1, 1000, 2)
    end,
    meal_notes,
    case
      when seed.chance('physical_education_meals.meal_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_meals.meal_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_meals.meal_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_meals.meal_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.physical_education_meals as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_meals', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
