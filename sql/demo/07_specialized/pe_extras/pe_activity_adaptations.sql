--! table: faraday.pe_activity_adaptations
--! mark: text description
--! key: created_at
--! scaffold: 4ee2dc29234a 9a1431f1da80

-- Gym activity adaptations.
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
    activity.id as activity_id,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('pe_activity_adaptations.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('pe_activity_adaptations.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('pe_activity_adaptations.description', n)
)

insert into faraday.pe_activity_adaptations (
  activity_id, student_id, adaptation_type, adaptation_level, status, trigger, description, modifications,
  created_at, updated_at
)
select
  activity_id,
  student_id,
  seed.pick('pe_activity_adaptations.adaptation_type', n, 'DIFFICULTY', 'EQUIPMENT', 'DURATION', 'INTENSITY', 'GROUP_SIZE', 'ENVIRONMENT', 'INSTRUCTION', 'ASSISTANCE', 'MODIFICATION', 'ALTERNATIVE', 'COMPLEXITY', 'SUPPORT')::faraday.adaptation_type_enum,
  seed.pick_weighted('pe_activity_adaptations.adaptation_level', n, array['MINOR', 'MODERATE', 'MAJOR', 'EXTENSIVE', 'CUSTOM', 'NONE', 'MINIMAL', 'SIGNIFICANT', 'EXTREME'], array[4, 4, 4, 4, 4, 2, 4, 4, 4])::faraday.adaptation_level_enum,
  seed.pick_weighted('pe_activity_adaptations.status', n, array['PENDING', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'EXPIRED', 'ARCHIVED', 'REVIEW', 'APPROVED', 'REJECTED', 'IN_PROGRESS', 'FAILED', 'REVERTED'], array[4, 8, 8, 1, 1, 2, 4, 8, 1, 4, 1, 4])::faraday.adaptation_status_enum,
  seed.pick('pe_activity_adaptations.trigger', n, 'STUDENT_REQUEST', 'TEACHER_INITIATED', 'PERFORMANCE_BASED', 'SAFETY_CONCERN', 'EQUIPMENT_LIMITATION', 'ENVIRONMENTAL', 'MEDICAL', 'SCHEDULED', 'AUTOMATIC', 'MANUAL', 'EVENT')::faraday.adaptation_trigger_enum,
  description,
  case
    when seed.chance('pe_activity_adaptations.modifications?', n, 0.85) then jsonb_build_object('source', seed.pick('pe_activity_adaptations.modifications.source', n, 'web', 'api', 'import'), 'version', seed.int('pe_activity_adaptations.modifications.version', n, 1, 5))::json
  end,
  created_at,
  case
    when seed.chance('pe_activity_adaptations.updated_at?', n, 0.9) then (seed.time_between('pe_activity_adaptations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.pe_activity_adaptations as present
  where present.created_at = wanted.created_at
);
