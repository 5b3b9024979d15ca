--! table: faraday.activity_assessments
--! mark: ledger
--! key: assessment_date
--! scaffold: 74f9cba6adee 4fe84dc49fa4

-- Assessments of activities.
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

wanted as (
  select
    n,
    activity.id as activity_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as assessment_date,
    assessor.id as assessor_id,
    case when seed.chance('activity_assessments.feedback?', n, 0.85) then feedback_word.word end as feedback,
    case
      when seed.chance('activity_assessments.recommendations?', n, 0.85) then recommendations_word.word
    end as recommendations
  from generate_series(1, seed.rows(2000)) as n
  left join activities as activity
    on activity.position = seed.fan_out('activity_assessments.activity_id', n, (select max(position) from activities))
  left join users as assessor
    on assessor.position = seed.fan_out('activity_assessments.assessor_id', n, (select max(position) from users))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('activity_assessments.feedback', n)
  left join seed.word as recommendations_word on recommendations_word.kind = 'sentence' and recommendations_word.position = seed.distinct_position('activity_assessments.recommendations', n)
),

inserted as (
  insert into faraday.activity_assessments (
    activity_id, assessment_type, assessment_date, assessor_id, performance_level, feedback, recommendations
  )
  select
    activity_id,
    seed.pick_weighted('activity_assessments.assessment_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    assessment_date,
    assessor_id,
    case
      when seed.chance('activity_assessments.performance_level?', n, 0.85) then seed.pick('activity_assessments.performance_level', n, 'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR')::faraday.assessment_performance_level_enum
    end,
    feedback,
    recommendations
  from wanted
  where not exists (
    select from faraday.activity_assessments as present
    where present.assessment_date = wanted.assessment_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
