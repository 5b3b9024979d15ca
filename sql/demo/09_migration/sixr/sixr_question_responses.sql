--! table: migration.sixr_question_responses
--! mark: uuid id
--! key: analysis_id, iteration_number, question_id
--! target: at least 900
--! minimum: 60 per migration.sixr_analyses
--! refers: created_by -> migration.users.email

-- The answers of two rounds: the first asks what is required, the second all that its conditions allow; there most answers
-- stay and a few are thought over. Answers lean towards the middle of the ranges of the strategy that the inventory holds
-- for the application, since an analysis like this one is where that strategy came from.
with recursive

analyses as (
  select
    analysis.id as analysis_id,
    array[analysis.created_by, analysis.updated_by] as authors,
    analysis.created_at + interval '20 minutes' as started_at,
    application.name as asset_name,
    application.application_name as title,
    application.department,
    application.technology_stack,
    application.custom_attributes ->> 'users' as users,
    case when application.technology_stack like 'Vendor%' then 'cots'
      else seed.pick('sixr_question_responses.application_type', analysis.id, 'custom', 'custom', 'custom', 'hybrid') end as kind,
    strategy.value -> 'ranges' as ranges
  from migration.sixr_analyses as analysis
  left join migration.assets as application on application.id = (analysis.application_ids ->> 0)::uuid
  left join migration.sixr_parameters as strategy on strategy.parameter_key = 'strategy.' || lower(application.six_r_strategy::text)
  where seed.is_demo(analysis.id)
),

questions as (
  select
    question.*,
    validation_rules ->> 'parameter' as parameter,
    coalesce(show_conditions, skip_conditions) as conditions,
    -- Two questions about the same thing are answered alike.
    case question_id when 'migration_urgency.support_end' then 'technical_complexity.runtime_support' else question_id end as topic
  from migration.sixr_questions as question
  where active
),

choices as (
  -- Options, and bands of numbers; the last band of a question is wide, hence its lower part only.
  select question_id, ordinal, option -> 'value' as value, option ->> 'label' as label, (option ->> 'score')::numeric as score, 0 as low, 0 as high
  from questions
  cross join lateral json_array_elements(options) with ordinality as listed (option, ordinal)
  union all
  select question_id, ordinal, null, null, score, low, least(up_to, 2 * low + 5)
  from (
    select question_id, ordinal, up_to, score, coalesce(lag(up_to) over (partition by question_id order by up_to) + 1, up_to / 2) as low
    from questions
    cross join lateral rows from (json_to_recordset(validation_rules -> 'bands') as (up_to integer, score numeric)) with ordinality as band (up_to, score, ordinal)
  ) as bands
),

leanings as materialized (
  select
    analysis_id,
    question_id,
    take,
    kind,
    seed.normal(
      'sixr_question_responses.profile', analysis_id || '/' || split_part(topic, '.', 1),
      ((ranges -> split_part(topic, '.', 1) ->> 0)::numeric + (ranges -> split_part(topic, '.', 1) ->> 1)::numeric) / 2, 0.6, 1, 10
    ) + seed.normal('sixr_question_responses.noise', analysis_id || '/' || topic || '/' || take, 0, 1.1) as leaning
  from analyses
  cross join questions
  cross join (values (1), (2)) as takes (take)
),

chosen as (
  select distinct on (analysis_id, question_id, take) leanings.*, ordinal, value, label, score, low, high
  from leanings
  join choices using (question_id)
  order by analysis_id, question_id, take,
    case when question_id = 'context.application_type' and value #>> '{}' = kind then 0 else abs(score - leaning) end, ordinal
)
select take, question_id, leaning, value, label, low,high from chosen order by analysis_id, take, question_id
