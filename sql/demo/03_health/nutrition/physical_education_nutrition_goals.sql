--! table: faraday.physical_education_nutrition_goals
--! mark: ledger
--! key: created_at
--! scaffold: a53973ac3c1c 928c9b9fda88

-- Gym nutrition targets.
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
    student.id as student_id
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('physical_education_nutrition_goals.student_id', n, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_nutrition_goals.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.physical_education_nutrition_goals (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, goal_type, target_value, current_value, goal_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_nutrition_goals.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_nutrition_goals.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_nutrition_goals.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_goals.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_nutrition_goals.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_goals.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_nutrition_goals.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_nutrition_goals.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_nutrition_goals.retention_period?', n, 0.85) then seed.int('physical_education_nutrition_goals.retention_period', n, 1, 100)
    end,
    student_id,
    seed.pick_weighted('physical_education_nutrition_goals.goal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.amount('physical_education_nutrition_goals.target_value', n, 1, 1000, 2),
    case
      when seed.chance('physical_education_nutrition_goals.current_value?', n, 0.85) then seed.amount('physical_education_nutrition_goals.current_value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('physical_education_nutrition_goals.goal_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_nutrition_goals.goal_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_nutrition_goals.goal_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_nutrition_goals.goal_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.physical_education_nutrition_goals as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_nutrition_goals', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
