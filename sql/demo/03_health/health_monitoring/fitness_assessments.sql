--! table: faraday.fitness_assessments
--! mark: ledger
--! key: assessment_date
--! scaffold: 847227dc8d16 5bfb6309e33f

-- Fitness test scores.
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
      when seed.chance('fitness_assessments.assessment_notes?', n, 0.85) then assessment_notes_word.word
    end as assessment_notes,
    (seed.time_between('fitness_assessments.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join student_healths as student
    on student.position = seed.fan_out('fitness_assessments.student_id', n, (select max(position) from student_healths))
  left join seed.word as assessment_notes_word on assessment_notes_word.kind = 'note' and assessment_notes_word.position = seed.distinct_position('fitness_assessments.assessment_notes', n)
),

inserted as (
  insert into faraday.fitness_assessments (
    student_id, assessment_date, assessment_type, score, assessment_notes, assessment_metadata, created_at,
    updated_at
  )
  select
    student_id,
    assessment_date,
    seed.pick_weighted('fitness_assessments.assessment_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('fitness_assessments.score?', n, 0.85) then seed.int('fitness_assessments.score', n, 40, 100)
    end,
    assessment_notes,
    case
      when seed.chance('fitness_assessments.assessment_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('fitness_assessments.assessment_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('fitness_assessments.assessment_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('fitness_assessments.assessment_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('fitness_assessments.updated_at?', n, 0.9) then (seed.time_between('fitness_assessments.updated_at', n, (assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.fitness_assessments as present
    where present.assessment_date = wanted.assessment_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.fitness_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
