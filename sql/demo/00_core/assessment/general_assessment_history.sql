--! table: faraday.general_assessment_history
--! mark: ledger
--! key: created_at
--! scaffold: a1134e4a8331 2f19d04eb3c0

-- Past scores of an assessment.
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
    case when seed.chance('general_assessment_history.feedback?', n, 0.85) then feedback_word.word end as feedback,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(2000, students => 3714)) as n
  left join general_assessments as assessment
    on assessment.position = seed.fan_out('general_assessment_history.assessment_id', n, (select max(position) from general_assessments))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('general_assessment_history.feedback', n)
),

inserted as (
  insert into faraday.general_assessment_history (
    assessment_id, status, score, feedback, criteria_results, meta_data, created_at, updated_at
  )
  select
    assessment_id,
    seed.pick_weighted('general_assessment_history.status', n, array['PENDING', 'IN_PROGRESS', 'COMPLETED', 'ARCHIVED'], array[4, 4, 8, 2])::faraday.assessmentstatus,
    case
      when seed.chance('general_assessment_history.score?', n, 0.85) then seed.int('general_assessment_history.score', n, 40, 100)
    end,
    feedback,
    case
      when seed.chance('general_assessment_history.criteria_results?', n, 0.85) then jsonb_build_object('count', seed.int('general_assessment_history.criteria_results.count', n, 1, 400), 'average', round(seed.int('general_assessment_history.criteria_results.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('general_assessment_history.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('general_assessment_history.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('general_assessment_history.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('general_assessment_history.meta_data.attempt', n, 1, 3))::json
    end,
    created_at,
    (seed.time_between('general_assessment_history.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  from wanted
  where not exists (
    select from faraday.general_assessment_history as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.general_assessment_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
