--! table: faraday.physical_education_activity_adaptations
--! mark: text description
--! key: created_at
--! scaffold: 2df6922076a3 83d47361cd5b

-- Adaptations per student.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from faraday.students as parent where parent.id = row_of.student_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    activity.id as activity_id,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('physical_education_activity_adaptations.reason?', n, 0.85) then reason_word.word
    end as reason,
    case
      when seed.chance('physical_education_activity_adaptations.instructions?', n, 0.85) then instructions_word.word
    end as instructions,
    case
      when seed.chance('physical_education_activity_adaptations.safety_considerations?', n, 0.85) then safety_considerations_word.word
    end as safety_considerations,
    created_by.id as created_by,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(120, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('physical_education_activity_adaptations.activity_id', n, (select max(position) from activities))
  left join users as created_by
    on created_by.position = seed.fan_out('physical_education_activity_adaptations.created_by', n, (select max(position) from users))
  left join student_healths as student
    on student.position = seed.fan_out('physical_education_activity_adaptations.student_id', n, (select max(position) from student_healths))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_activity_adaptations.description', n)
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('physical_education_activity_adaptations.reason', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('physical_education_activity_adaptations.instructions', n)
  left join seed.word as safety_considerations_word on safety_considerations_word.kind = 'sentence' and safety_considerations_word.position = seed.distinct_position('physical_education_activity_adaptations.safety_considerations', n)
)

insert into faraday.physical_education_activity_adaptations (
  activity_id, student_id, adaptation_type, description, reason, equipment_needed, instructions,
  safety_considerations, created_by, active, created_at, updated_at
)
select
  activity_id,
  student_id,
  seed.pick_weighted('physical_education_activity_adaptations.adaptation_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  description,
  reason,
  case
    when seed.chance('physical_education_activity_adaptations.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_activity_adaptations.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_activity_adaptations.equipment_needed.version', n, 1, 5))::json
  end,
  instructions,
  safety_considerations,
  created_by,
  case
    when seed.chance('physical_education_activity_adaptations.active?', n, 0.85) then seed.chance('physical_education_activity_adaptations.active', n, 0.9)
  end,
  created_at,
  case
    when seed.chance('physical_education_activity_adaptations.updated_at?', n, 0.9) then (seed.time_between('physical_education_activity_adaptations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.physical_education_activity_adaptations as present
  where present.created_at = wanted.created_at
);
