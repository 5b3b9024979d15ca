--! table: faraday.student_health_skill_assessments
--! mark: ledger
--! key: assessment_date
--! scaffold: f73663f7b66d cad8257f88bf

-- Health skill levels.
with

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
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as assessment_date,
    case
      when seed.chance('student_health_skill_assessments.assessment_notes?', n, 0.85) then assessment_notes_word.word
    end as assessment_notes,
    (seed.time_between('student_health_skill_assessments.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join student_healths as student
    on student.position = seed.fan_out('student_health_skill_assessments.student_id', n, (select max(position) from student_healths))
  left join seed.word as assessment_notes_word on assessment_notes_word.kind = 'note' and assessment_notes_word.position = seed.distinct_position('student_health_skill_assessments.assessment_notes', n)
),

inserted as (
  insert into faraday.student_health_skill_assessments (
    student_id, assessment_date, skill_type, skill_level, assessment_notes, assessment_metadata, created_at,
    updated_at
  )
  select
    student_id,
    assessment_date,
    seed.pick_weighted('student_health_skill_assessments.skill_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('student_health_skill_assessments.skill_level?', n, 0.85) then seed.pick_weighted('student_health_skill_assessments.skill_level', n, array['junior', 'intermediate', 'senior', 'expert'], array[3, 5, 4, 1])
    end,
    assessment_notes,
    case
      when seed.chance('student_health_skill_assessments.assessment_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('student_health_skill_assessments.assessment_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_health_skill_assessments.assessment_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_health_skill_assessments.assessment_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('student_health_skill_assessments.updated_at?', n, 0.9) then (seed.time_between('student_health_skill_assessments.updated_at', n, (assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.student_health_skill_assessments as present
    where present.assessment_date = wanted.assessment_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_health_skill_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
