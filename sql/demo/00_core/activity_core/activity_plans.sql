--! table: faraday.activity_plans
--! mark: text description
--! key: created_at
--! scaffold: 80432dd1fbb6 71c86c79ae0a

-- Activity plans per student.
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
    initcap(name_word.word) || ' plan' as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('activity_plans.student_id?', n, 0.85) then student.id end as student_id
  from generate_series(1, seed.rows(75)) as n
  left join students as student
    on student.position = seed.fan_out('activity_plans.student_id', n, (select max(position) from students))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('activity_plans.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('activity_plans.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('activity_plans.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.activity_plans (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, grade_level, duration, difficulty, student_id, is_completed, plan_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('activity_plans.last_accessed_at?', n, 0.8) then (seed.time_between('activity_plans.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('activity_plans.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plans.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('activity_plans.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_plans.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('activity_plans.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('activity_plans.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('activity_plans.retention_period?', n, 0.85) then seed.int('activity_plans.retention_period', n, 1, 100)
  end,
  name,
  description,
  case
    when seed.chance('activity_plans.grade_level?', n, 0.85) then seed.pick_weighted('activity_plans.grade_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
  end,
  case when seed.chance('activity_plans.duration?', n, 0.85) then seed.int('activity_plans.duration', n, 3, 36) * 5 end,
  case
    when seed.chance('activity_plans.difficulty?', n, 0.85) then seed.pick_weighted('activity_plans.difficulty', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  student_id,
  seed.chance('activity_plans.is_completed', n, 0.8),
  case
    when seed.chance('activity_plans.plan_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_plans.plan_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_plans.plan_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_plans.plan_metadata.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.activity_plans as present
  where present.created_at = shaped.created_at
);
