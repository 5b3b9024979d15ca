--! table: faraday.pe_lesson_plans
--! mark: text description
--! key: created_at
--! scaffold: 037edd6a5473 0cb795e86b61

-- Gym lesson plans.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    initcap(title_word.word) || ' plan' as title,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('pe_lesson_plans.class_id?', n, 0.85) then class.id end as class_id,
    case when seed.chance('pe_lesson_plans.teacher_id?', n, 0.85) then teacher.id end as teacher_id
  from generate_series(1, seed.rows(400)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('pe_lesson_plans.class_id', n, (select max(position) from physical_education_classes))
  left join users as teacher
    on teacher.position = seed.fan_out('pe_lesson_plans.teacher_id', n, (select max(position) from users))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('pe_lesson_plans.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('pe_lesson_plans.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('pe_lesson_plans.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.pe_lesson_plans (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  title, description, grade_level, duration, difficulty, class_id, teacher_id, is_completed, lesson_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('pe_lesson_plans.last_accessed_at?', n, 0.8) then (seed.time_between('pe_lesson_plans.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('pe_lesson_plans.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('pe_lesson_plans.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('pe_lesson_plans.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('pe_lesson_plans.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('pe_lesson_plans.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('pe_lesson_plans.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('pe_lesson_plans.retention_period?', n, 0.85) then seed.int('pe_lesson_plans.retention_period', n, 1, 100)
  end,
  title,
  description,
  case
    when seed.chance('pe_lesson_plans.grade_level?', n, 0.85) then seed.pick_weighted('pe_lesson_plans.grade_level', n, array['beginner', 'intermediate', 'advanced'], array[5, 4, 2])
  end,
  case
    when seed.chance('pe_lesson_plans.duration?', n, 0.85) then seed.int('pe_lesson_plans.duration', n, 3, 36) * 5
  end,
  case
    when seed.chance('pe_lesson_plans.difficulty?', n, 0.85) then seed.pick_weighted('pe_lesson_plans.difficulty', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  class_id,
  teacher_id,
  seed.chance('pe_lesson_plans.is_completed', n, 0.8),
  case
    when seed.chance('pe_lesson_plans.lesson_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('pe_lesson_plans.lesson_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('pe_lesson_plans.lesson_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('pe_lesson_plans.lesson_metadata.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.pe_lesson_plans as present
  where present.created_at = shaped.created_at
);
