--! table: faraday.physical_education_nutrition_plans
--! mark: ledger
--! key: created_at
--! scaffold: c67853e4c3da b21382e69335

-- Gym nutrition plans.
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
    initcap(plan_name_word.word) || ' plan' as plan_name,
    case
      when seed.chance('physical_education_nutrition_plans.plan_notes?', n, 0.85) then plan_notes_word.word
    end as plan_notes
  from generate_series(1, seed.rows(40, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('physical_education_nutrition_plans.student_id', n, (select max(position) from students))
  left join seed.word as plan_name_word on plan_name_word.kind = 'adjective' and plan_name_word.position = seed.distinct_position('physical_education_nutrition_plans.plan_name', n)
  left join seed.word as plan_notes_word on plan_notes_word.kind = 'note' and plan_notes_word.position = seed.distinct_position('physical_education_nutrition_plans.plan_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_nutrition_plans.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('physical_education_nutrition_plans.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_nutrition_plans.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
),

inserted as (
  insert into faraday.physical_education_nutrition_plans (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, plan_name, start_date, end_date, daily_calories, protein_goal, carbs_goal, fat_goal, plan_notes,
    plan_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_nutrition_plans.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_nutrition_plans.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_nutrition_plans.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_plans.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_nutrition_plans.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_plans.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    scheduled_deletion_at,
    case
      when seed.chance('physical_education_nutrition_plans.retention_period?', n, 0.85) then seed.int('physical_education_nutrition_plans.retention_period', n, 1, 100)
    end,
    student_id,
    plan_name,
    created_at + interval '24 hours' * seed.int('physical_education_nutrition_plans.start_date', n, 1, 60),
    case
      when seed.chance('physical_education_nutrition_plans.end_date?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('physical_education_nutrition_plans.end_date', n, 1, 90)
    end,
    case
      when seed.chance('physical_education_nutrition_plans.daily_calories?', n, 0.85) then seed.int('physical_education_nutrition_plans.daily_calories', n, 1, 100)
    end,
    case
      when seed.chance('physical_education_nutrition_plans.protein_goal?', n, 0.85) then seed.amount('physical_education_nutrition_plans.protein_goal', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_nutrition_plans.carbs_goal?', n, 0.85) then seed.amount('physical_education_nutrition_plans.carbs_goal', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_nutrition_plans.fat_goal?', n, 0.85) then seed.amount('physical_education_nutrition_plans.fat_goal', n, 1, 1000, 2)
    end,
    plan_notes,
    case
      when seed.chance('physical_education_nutrition_plans.plan_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_nutrition_plans.plan_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_nutrition_plans.plan_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_nutrition_plans.plan_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.physical_education_nutrition_plans as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_nutrition_plans', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
