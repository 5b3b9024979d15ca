--! table: faraday.activity_plans_planning
--! mark: ledger
--! key: created_at
--! scaffold: 51726aaa42a0 ac2e0d80bf7d

-- Planning runs per student.
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
    initcap(plan_name_word.word) || ' planning' as plan_name,
    case
      when seed.chance('activity_plans_planning.plan_description?', n, 0.85) then plan_description_word.word
    end as plan_description,
    student.id as student_id,
    case
      when seed.chance('activity_plans_planning.planning_notes?', n, 0.85) then planning_notes_word.word
    end as planning_notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('activity_plans_planning.student_id', n, (select max(position) from students))
  left join seed.word as plan_name_word on plan_name_word.kind = 'adjective' and plan_name_word.position = seed.distinct_position('activity_plans_planning.plan_name', n)
  left join seed.word as plan_description_word on plan_description_word.kind = 'sentence' and plan_description_word.position = seed.distinct_position('activity_plans_planning.plan_description', n)
  left join seed.word as planning_notes_word on planning_notes_word.kind = 'note' and planning_notes_word.position = seed.distinct_position('activity_plans_planning.planning_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('activity_plans_planning.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    created_at + interval '24 hours' * seed.int('activity_plans_planning.start_date', n, 1, 60) as start_date
  from wanted
),

inserted as (
  insert into faraday.activity_plans_planning (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    plan_name, plan_description, student_id, planning_type, planning_level, planning_status, start_date,
    end_date, planning_notes, planning_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('activity_plans_planning.last_accessed_at?', n, 0.8) then (seed.time_between('activity_plans_planning.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('activity_plans_planning.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plans_planning.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_plans_planning.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plans_planning.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_plans_planning.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('activity_plans_planning.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('activity_plans_planning.retention_period?', n, 0.85) then seed.int('activity_plans_planning.retention_period', n, 1, 100)
    end,
    plan_name,
    plan_description,
    student_id,
    seed.pick('activity_plans_planning.planning_type', n, 'INDIVIDUAL', 'GROUP', 'CLASS', 'TEAM', 'CUSTOM')::faraday.planning_type_enum,
    seed.pick('activity_plans_planning.planning_level', n, 'BASIC', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.planning_level_enum,
    seed.pick_weighted('activity_plans_planning.planning_status', n, array['DRAFT', 'PENDING', 'APPROVED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'], array[4, 4, 8, 4, 8, 1])::faraday.planning_status_enum,
    start_date,
    start_date + interval '24 hours' * seed.int('activity_plans_planning.end_date', n, 1, 90),
    planning_notes,
    case
      when seed.chance('activity_plans_planning.planning_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_plans_planning.planning_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_plans_planning.planning_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_plans_planning.planning_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.activity_plans_planning as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_plans_planning', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
