--! table: faraday.skill_progress
--! mark: ledger
--! key: student_id, activity_id
--! scaffold: c3be6f8b29ac 7b7be25514fe

-- Skill level per activity.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    (seed.office_time('skill_progress.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    student.id as student_id,
    activity.id as activity_id
  from generate_series(1, seed.rows(7428, students => 3714)) as n
  left join activities as activity
    on activity.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from activities))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_progress.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.skill_progress (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, activity_id, skill_level, progress_data, last_assessment_date, next_assessment_date, goals
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_progress.last_accessed_at?', n, 0.8) then (seed.time_between('skill_progress.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_progress.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_progress.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_progress.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_progress.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_progress.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_progress.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_progress.retention_period?', n, 0.85) then seed.int('skill_progress.retention_period', n, 1, 100)
    end,
    student_id,
    activity_id,
    seed.pick('skill_progress.skill_level', n, 'beginner', 'intermediate', 'advanced', 'expert'),
    jsonb_build_object('event', seed.pick('skill_progress.progress_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('skill_progress.progress_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('skill_progress.progress_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('skill_progress.last_assessment_date?', n, 0.8) then seed.time_between('skill_progress.last_assessment_date', n, (created_at at time zone 'UTC'), seed.now())
    end,
    case
      when seed.chance('skill_progress.next_assessment_date?', n, 0.6) then seed.now() + interval '24 hours' * seed.int('skill_progress.next_assessment_date', n, 1, 60)
    end,
    case
      when seed.chance('skill_progress.goals?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_progress.goals.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_progress.goals.version', n, 1, 5))::json
    end
  from shaped
  on conflict (student_id, activity_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
