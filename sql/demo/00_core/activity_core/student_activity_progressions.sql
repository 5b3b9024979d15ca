--! table: faraday.student_activity_progressions
--! mark: ledger
--! key: student_id, activity_id
--! scaffold: 87f2023556c4 703eb53c07aa

-- Levels of students.
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
    (seed.office_time('student_activity_progressions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    student.id as student_id,
    activity.id as activity_id
  from generate_series(1, seed.rows(1500, students => 3714)) as n
  left join activities as activity
    on activity.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from activities))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('student_activity_progressions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.student_activity_progressions (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, activity_id, current_level, improvement_rate, last_assessment_date
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('student_activity_progressions.last_accessed_at?', n, 0.8) then (seed.time_between('student_activity_progressions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('student_activity_progressions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_activity_progressions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_activity_progressions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_activity_progressions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_activity_progressions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('student_activity_progressions.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('student_activity_progressions.retention_period?', n, 0.85) then seed.int('student_activity_progressions.retention_period', n, 1, 100)
    end,
    student_id,
    activity_id,
    seed.pick('student_activity_progressions.current_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.progression_level_enum_2,
    seed.decimal('student_activity_progressions.improvement_rate', n, 1, 20, 2),
    case
      when seed.chance('student_activity_progressions.last_assessment_date?', n, 0.8) then (seed.time_between('student_activity_progressions.last_assessment_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from shaped
  on conflict (student_id, activity_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_activity_progressions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
