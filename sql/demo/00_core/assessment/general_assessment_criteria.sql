--! table: faraday.general_assessment_criteria
--! mark: ledger
--! key: created_at
--! scaffold: 741c060e970e bfbea8c1df1e

-- Criteria of an assessment.
with

general_assessments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.general_assessments as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.general_assessments' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    assessment.id as assessment_id,
    case when seed.chance('general_assessment_criteria.feedback?', n, 0.85) then feedback_word.word end as feedback,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join general_assessments as assessment
    on assessment.position = seed.fan_out('general_assessment_criteria.assessment_id', n, (select max(position) from general_assessments))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('general_assessment_criteria.feedback', n)
),

inserted as (
  insert into faraday.general_assessment_criteria (assessment_id, type, score, feedback, meta_data, created_at, updated_at)
  select
    assessment_id,
    seed.pick('general_assessment_criteria.type', n, 'TECHNICAL', 'PERFORMANCE', 'PROGRESS', 'SAFETY')::faraday.criteriatype,
    seed.int('general_assessment_criteria.score', n, 40, 100),
    feedback,
    case
      when seed.chance('general_assessment_criteria.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('general_assessment_criteria.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('general_assessment_criteria.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('general_assessment_criteria.meta_data.attempt', n, 1, 3))::json
    end,
    created_at,
    (seed.time_between('general_assessment_criteria.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  from wanted
  where not exists (
    select from faraday.general_assessment_criteria as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.general_assessment_criteria', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
