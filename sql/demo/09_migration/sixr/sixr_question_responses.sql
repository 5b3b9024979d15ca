--! table: migration.sixr_question_responses
--! mark: uuid id
--! key: analysis_id, iteration_number, question_id
--! target: at least 1000
--! minimum: 80 per migration.sixr_analyses
--! refers: created_by -> migration.users.email

-- The answers of two rounds: the first asks what is required, the second all that its conditions allow; there most answers
-- stay and a few are thought over. Answers lean towards the strategy that the inventory holds for the application, since an
-- analysis like this one is where that strategy came from. What the inventory knows as well, such as users, it tells.
with recursive

inclinations (strategies, high_parameters) as (
  -- Which parameters are high within their ranges where a strategy differs most from the others; the rest are low.
  values
    ('REHOST', 'migration_urgency, cost_sensitivity'),
    ('REPLATFORM, REFACTOR, RETAIN', 'business_value, compliance_requirements'),
    ('REARCHITECT', 'business_value, technical_complexity, risk_tolerance, innovation_priority'),
    ('REPLACE', 'business_value, technical_complexity, migration_urgency, compliance_requirements'),
    ('REPURCHASE', 'cost_sensitivity, risk_tolerance, innovation_priority'),
    ('RETIRE', 'technical_complexity, migration_urgency, compliance_requirements, cost_sensitivity')
),

analyses as (
  select
    analysis.id as analysis_id,
    array[analysis.created_by, analysis.updated_by] as authors,
    analysis.created_at + interval '20 minutes' as started_at,
    seed.int('sixr_question_responses.created_at', analysis.id, 1, 2) as weeks_between,
    application.name as asset, application.application_name as title, application.department, technology_stack as stack,
    json_build_object(
      'context.application_type', case when technology_stack like 'Vendor%' then 'cots'
        else seed.pick('sixr_question_responses.application_type', analysis.id, 'custom', 'custom', 'custom', 'hybrid') end,
      'business_value.customer_facing', engagement.slug = 'application-modernization',
      'business_value.monthly_users', (application.custom_attributes ->> 'users')::integer
    ) as facts,
    model.value -> 'ranges' as ranges,
    high_parameters
  from migration.sixr_analyses as analysis
  join migration.engagements as engagement on engagement.id = analysis.engagement_id
  left join migration.assets as application on application.id = (analysis.application_ids ->> 0)::uuid
  left join migration.sixr_parameters as model on model.parameter_key = 'strategy.' || lower(application.six_r_strategy::text)
  left join inclinations on strpos(strategies, application.six_r_strategy::text) > 0
  where seed.is_demo(analysis.id)
),

choices as (
  select question_id, ordinal, option -> 'value' as value, option ->> 'label' as label, (option ->> 'score')::numeric as score,
    null as low, null as high
  from migration.sixr_questions
  cross join lateral json_array_elements(options) with ordinality as listed (option, ordinal)
  union all
  select question_id, up_to, null, null, score,
    coalesce(lag(up_to) over (partition by question_id order by up_to) + 1, up_to / 2), up_to
  from migration.sixr_questions
  cross join lateral json_to_recordset(validation_rules -> 'bands') as band (up_to integer, score numeric)
),

asked as materialized (
  -- Two questions about the same thing are answered alike: they lean towards the same score.
  select
    analyses.*, question.*, round,
    coalesce(show_conditions, skip_conditions) as conditions,
    analysis_id || '/' || question_id || '/' || revised as key,
    seed.int('sixr_question_responses.response_time', analysis_id || '/' || question_id || '/' || round, 10, 55) as response_time,
    (ranges -> parameter ->> 0)::numeric * case when strpos(high_parameters, parameter) > 0 then 0.2 else 0.8 end
      + (ranges -> parameter ->> 1)::numeric * case when strpos(high_parameters, parameter) > 0 then 0.8 else 0.2 end
      + seed.normal('sixr_question_responses.leaning', analysis_id || '/' || topic || '/' || revised, 0, 1.2) as leaning
  from analyses
  cross join generate_series(1, 2) as round
  join migration.sixr_questions as question on question.active and (question.required or round = 2)
  cross join lateral replace(question_id, 'migration_urgency.support_end', 'technical_complexity.runtime_support') as topic
  cross join lateral seed.chance('sixr_question_responses.revised', analysis_id || '/' || topic, 0.15 * (round - 1)) as revised
  cross join lateral split_part(topic, '.', 1) as parameter
),

prose (question_id, first, second) as (
  values
    ('context.purpose', '%2$s works with %1$s all day. It takes in requests, keeps their history and passes them on.',
     'Without %1$s, %2$s would go back to lists and e-mail. It has grown for years and runs on %3$s.'),
    ('context.known_constraints', 'The address that partners have entered on their side has to stay.',
     'Signed-off reports must come out unchanged, and the nightly file for %2$s by 05:30.'),
    ('compliance_requirements.key_hardware', 'Two network modules, one in each machine room, bought in 2019.',
     'One module in the database host; a spare lies in the safe.')
),

chosen as (
  select distinct on (analysis_id, round, question_id) asked.*, ordinal, value, label, score, low, high
  from asked
  left join choices using (question_id)
  order by analysis_id, round, question_id,
    case when value::text = (facts -> question_id)::text then -1 else abs(score - leaning) end, ordinal
),

answered as (
  select
    chosen.*,
    case question_type when 'NUMERIC' then words::json else coalesce(several.values, value, to_json(words)) end as answer,
    coalesce(words, several.labels, label) as readable
  from chosen
  left join prose using (question_id)
  cross join lateral (
    select case question_type
      when 'TEXT' then format(seed.pick('sixr_question_responses.text', key, first, second), title, department, stack)
      when 'FILE_UPLOAD' then asset || '-' || split_part(question_id, '.', 2) || '.pdf'
      when 'NUMERIC' then  -- near the lower end: the last band holds numbers that nobody would believe
        coalesce(facts ->> question_id, seed.int('sixr_question_responses.number', key, low, least(high, 2 * low + 5))::text)
    end as words
  ) as written
  cross join lateral (
    -- With the option chosen go lesser ones; "none" and "always" stand alone.
    select json_agg(more.value order by more.ordinal) as values, string_agg(more.label, '; ' order by more.ordinal) as labels
    from choices as more
    where question_type = 'MULTISELECT' and more.question_id = chosen.question_id
      and (more.ordinal = chosen.ordinal or more.score < chosen.score
        and not array[more.value #>> '{}', chosen.value #>> '{}'] && array['none', 'always']
        and seed.chance('sixr_question_responses.several', key || '/' || more.label, 0.3))
  ) as several
),

shown as (
  -- From the questions that everybody is asked to those that hang on an answer.
  select answered.* from answered where conditions is null
  union all
  select answered.*
  from shown
  join answered on (answered.analysis_id, answered.round, answered.conditions ->> 'question')
    = (shown.analysis_id, shown.round, shown.question_id)
  where (answered.show_conditions is not null) = exists (
    select from json_array_elements(answered.conditions -> 'in') as given where shown.answer::jsonb @> given::jsonb
  )
)

insert into migration.sixr_question_responses (
  id, analysis_id, iteration_number, question_id, response_value, response_text,
  confidence, source, response_time, validation_status, created_by, created_at
)
select
  seed.uuid('sixr_question_responses', analysis_id || '/' || round || '/' || question_id),
  analysis_id, round, question_id, answer, readable,
  (seed.int('sixr_question_responses.confidence', key, 60, 88) + 4 * round) / 100.0,
  case when facts ->> question_id is not null then 'imported'
    when options is not null and seed.chance('sixr_question_responses.source', key, 0.12) then 'ai_suggested' else 'user' end,
  response_time, 'valid', authors[round],
  started_at + interval '168 hours' * weeks_between * (round - 1)
    + interval '1 second' * sum(response_time) over (partition by analysis_id, round order by question_id collate "C")
from shown
on conflict (analysis_id, iteration_number, question_id) do nothing;
