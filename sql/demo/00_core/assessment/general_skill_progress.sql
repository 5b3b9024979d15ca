--! table: faraday.general_skill_progress
--! mark: ledger
--! key: student_id, skill_name
--! scaffold: 3872c094fbc7 000628b5e41e

-- Skill growth per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

general_assessments as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.general_assessments as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.general_assessments' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    initcap(skill_name_word.word) || ' progress' as plain_skill_name,
    case
      when seed.chance('general_skill_progress.last_assessment_id?', n, 0.85) then last_assessment.id
    end as last_assessment_id,
    (seed.office_time('general_skill_progress.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(1500, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('general_skill_progress.student_id', n, (select max(position) from students))
  left join general_assessments as last_assessment
    on last_assessment.position = seed.fan_out('general_skill_progress.last_assessment_id', n, (select max(position) from general_assessments))
  left join seed.word as skill_name_word on skill_name_word.kind = 'adjective' and skill_name_word.position = seed.distinct_position('general_skill_progress.skill_name', n)
),

shaped as (
  select
    wanted.*,
    plain_skill_name || coalesce(' ' || nullif(row_number() over (partition by student_id, lower(plain_skill_name) order by n), 1), '') as skill_name
  from wanted
),

inserted as (
  insert into faraday.general_skill_progress (
    student_id, skill_name, type, status, current_level, target_level, confidence_level, performance_level,
    risk_level, progress_percentage, assessment_count, last_assessment_id, last_assessment_date,
    next_assessment_date, meta_data, created_at, updated_at
  )
  select
    student_id,
    skill_name,
    seed.pick('general_skill_progress.type', n, 'SKILL', 'FITNESS', 'BEHAVIOR', 'PERFORMANCE', 'PARTICIPATION', 'ATTENDANCE', 'ACHIEVEMENT', 'DEVELOPMENT')::faraday.progresstype,
    seed.pick_weighted('general_skill_progress.status', n, array['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_IMPROVEMENT', 'ON_HOLD', 'CANCELLED'], array[4, 4, 8, 4, 2, 1])::faraday.progressstatus,
    seed.pick('general_skill_progress.current_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.skilllevel,
    seed.pick('general_skill_progress.target_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.skilllevel,
    seed.pick_weighted('general_skill_progress.confidence_level', n, array['HIGH', 'MEDIUM', 'LOW', 'UNCERTAIN'], array[4, 8, 4, 4])::faraday.confidencelevel,
    seed.pick('general_skill_progress.performance_level', n, 'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR')::faraday.performancelevel,
    seed.pick_weighted('general_skill_progress.risk_level', n, array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], array[4, 8, 4, 1])::faraday.risklevel,
    case
      when seed.chance('general_skill_progress.progress_percentage?', n, 0.85) then seed.int('general_skill_progress.progress_percentage', n, 0, 100)
    end,
    case
      when seed.chance('general_skill_progress.assessment_count?', n, 0.85) then seed.amount('general_skill_progress.assessment_count', n, 0, 40, 0)
    end,
    last_assessment_id,
    case
      when seed.chance('general_skill_progress.last_assessment_date?', n, 0.8) then (seed.time_between('general_skill_progress.last_assessment_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('general_skill_progress.next_assessment_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('general_skill_progress.next_assessment_date', n, 1, 60)
    end,
    case
      when seed.chance('general_skill_progress.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('general_skill_progress.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('general_skill_progress.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('general_skill_progress.meta_data.attempt', n, 1, 3))::json
    end,
    created_at,
    (seed.time_between('general_skill_progress.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  from shaped
  on conflict (student_id, skill_name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.general_skill_progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
