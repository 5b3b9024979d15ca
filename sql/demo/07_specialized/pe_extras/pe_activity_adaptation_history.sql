--! table: faraday.pe_activity_adaptation_history
--! mark: ledger
--! key: date_used
--! scaffold: c859ad601da8 7985a15bd43b

-- Use of gym adaptations.
with

physical_education_activity_adaptations as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.physical_education_activity_adaptations as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    adaptation.id as adaptation_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as date_used,
    case
      when seed.chance('pe_activity_adaptation_history.student_feedback?', n, 0.85) then student_feedback_word.word
    end as student_feedback,
    case
      when seed.chance('pe_activity_adaptation_history.instructor_feedback?', n, 0.85) then instructor_feedback_word.word
    end as instructor_feedback
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join physical_education_activity_adaptations as adaptation
    on adaptation.position = seed.fan_out('pe_activity_adaptation_history.adaptation_id', n, (select max(position) from physical_education_activity_adaptations))
  left join seed.word as student_feedback_word on student_feedback_word.kind = 'sentence' and student_feedback_word.position = seed.distinct_position('pe_activity_adaptation_history.student_feedback', n)
  left join seed.word as instructor_feedback_word on instructor_feedback_word.kind = 'sentence' and instructor_feedback_word.position = seed.distinct_position('pe_activity_adaptation_history.instructor_feedback', n)
),

inserted as (
  insert into faraday.pe_activity_adaptation_history (
    adaptation_id, date_used, effectiveness, student_feedback, instructor_feedback, issues_encountered,
    modifications_made, created_at, updated_at
  )
  select
    adaptation_id,
    date_used,
    case
      when seed.chance('pe_activity_adaptation_history.effectiveness?', n, 0.85) then seed.int('pe_activity_adaptation_history.effectiveness', n, 1, 100)
    end,
    student_feedback,
    instructor_feedback,
    case
      when seed.chance('pe_activity_adaptation_history.issues_encountered?', n, 0.85) then jsonb_build_object('source', seed.pick('pe_activity_adaptation_history.issues_encountered.source', n, 'web', 'api', 'import'), 'version', seed.int('pe_activity_adaptation_history.issues_encountered.version', n, 1, 5))::json
    end,
    case
      when seed.chance('pe_activity_adaptation_history.modifications_made?', n, 0.85) then jsonb_build_object('source', seed.pick('pe_activity_adaptation_history.modifications_made.source', n, 'web', 'api', 'import'), 'version', seed.int('pe_activity_adaptation_history.modifications_made.version', n, 1, 5))::json
    end,
    (seed.office_time('pe_activity_adaptation_history.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('pe_activity_adaptation_history.updated_at?', n, 0.9) then (seed.time_between('pe_activity_adaptation_history.updated_at', n, (date_used at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.pe_activity_adaptation_history as present
    where present.date_used = wanted.date_used
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.pe_activity_adaptation_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
