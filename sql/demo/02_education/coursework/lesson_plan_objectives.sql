--! table: faraday.lesson_plan_objectives
--! mark: ledger
--! key: created_at
--! scaffold: 9c8c89c444b1 884f3e3870db

-- Aims of a lesson plan.
with

pe_lesson_plans as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.pe_lesson_plans as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    lesson_plan.id as lesson_plan_id,
    objective_word.word as objective
  from generate_series(1, seed.rows(2400)) as n
  left join pe_lesson_plans as lesson_plan
    on lesson_plan.position = seed.fan_out('lesson_plan_objectives.lesson_plan_id', n, (select max(position) from pe_lesson_plans))
  left join seed.word as objective_word on objective_word.kind = 'sentence' and objective_word.position = seed.distinct_position('lesson_plan_objectives.objective', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('lesson_plan_objectives.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.lesson_plan_objectives (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    lesson_plan_id, objective, objective_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('lesson_plan_objectives.last_accessed_at?', n, 0.8) then (seed.time_between('lesson_plan_objectives.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('lesson_plan_objectives.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('lesson_plan_objectives.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('lesson_plan_objectives.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('lesson_plan_objectives.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('lesson_plan_objectives.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('lesson_plan_objectives.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('lesson_plan_objectives.retention_period?', n, 0.85) then seed.int('lesson_plan_objectives.retention_period', n, 1, 100)
    end,
    lesson_plan_id,
    objective,
    case
      when seed.chance('lesson_plan_objectives.objective_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('lesson_plan_objectives.objective_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('lesson_plan_objectives.objective_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('lesson_plan_objectives.objective_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.lesson_plan_objectives as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.lesson_plan_objectives', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
