--! table: mentara.pre_assessments
--! mark: uuid id
--! key: id
--! target: at least 20
--! minimum: 1 per mentara.clients by client_id

-- Every client answers the intake once, within two days of registration: with the assistant, whose answers stand here as the
-- session has them, or on the checklist. A quarter of the demo clients answer it again after three months of therapy, and their
-- main concern has become milder. The main concern is that of the first community which the client joined; a real client
-- without one gets one by chance. Scores are sums of the answers, severities come from the bands of the catalogue.
with

people as (
  select
    client.user_id,
    account.email,
    client.created_at,
    seed.is_demo(client.user_id) as is_demo,
    case when seed.is_demo(client.user_id) then split_part(account.email, '@', 1) else account.email end as name,
    care.since,
    coalesce(
      row_number() over (
        partition by care.since <= seed.today() - 100
        order by substring(account.email from '^client([0-9]{1,9})@')::integer, account.email collate "C"
      ) <= count(care.client_id) over () / 4 and care.since <= seed.today() - 100,
      false
    ) as comes_again
  from mentara.clients as client
  join mentara.users as account on account.id = client.user_id
  left join (
    select client_id, min(assigned_at)::date as since
    from mentara.client_therapists
    where seed.is_demo(client_id)
      and seed.is_demo(therapist_id)
    group by client_id
  ) as care on care.client_id = client.user_id
  where seed.is_demo(client.user_id) or seed.real_parents()
),

wanted as (
  select people.*, number, name || '/' || number as path
  from people
  cross join generate_series(1, 2) as number
  left join mentara.pre_assessments as present on present.id = seed.uuid('pre_assessments', name || '/' || number)::text
  where present.id is null
    and (number = 1 or comes_again)
    and (is_demo or not exists (select from mentara.pre_assessments as own where own.client_id = people.user_id))
),

concerns as (
  select
    wanted.path,
    category.questionnaire_code,
    row_number() over (partition by wanted.path order by membership.joined_at, category.position) as place
  from wanted
  join mentara.memberships as membership on membership.user_id = wanted.user_id
  join mentara.communities as community on community.id = membership.community_id
  join mentara.community_categories as category on category.slug = community.slug
  where category.questionnaire_code is not null
),

main_concerns as (
  select
    wanted.*,
    coalesce(concerns.questionnaire_code, category.questionnaire_code) as main_concern,
    session.id as session_id, session.completed_questionnaires, session.structured_answers, session.conversation_insights,
    session.completed_at as talked_until
  from wanted
  left join concerns on concerns.path = wanted.path and concerns.place = 1
  left join mentara.community_categories as category
    on category.position = seed.int('pre_assessments.concern', wanted.name, 1, 10)
  left join mentara.chatbot_sessions as session
    on session.id = seed.uuid('chatbot_sessions', wanted.name)::text
    and session.is_complete
    and wanted.number = 1
),

answered as materialized (
  select
    main_concerns.path,
    questionnaire.code,
    questionnaire.first_index,
    item.answer_index,
    coalesce(
      (structured_answers -> questionnaire.code ->> item.number - 1)::integer,
      case when item.reverse_scored then highest_answer - weight else weight end
    ) as answer,
    case when item.reverse_scored then highest_answer end as reversed_from
  from main_concerns
  cross join mentara.questionnaires as questionnaire
  join mentara.questionnaire_items as item on item.questionnaire_code = questionnaire.code
  left join concerns
    on concerns.path = main_concerns.path
    and concerns.questionnaire_code = replace(questionnaire.code, '-secondary', '')
  cross join lateral (
    select seed.uniform('pre_assessments.strength', main_concerns.name || '/' || questionnaire.code) as draw
  ) as draws
  cross join lateral (
    -- From 0 to 1: the main concern high, or milder the second time; its neighbours in the middle, all others low. The short
    -- form on depression asks for the same as the long one.
    select case
      when replace(questionnaire.code, '-secondary', '') = main_concern
        then case main_concerns.number when 1 then 0.74 + 0.16 * draw else 0.28 + 0.14 * draw end
      when concerns.place in (2, 3) then (0.26 + 0.18 * draw) / main_concerns.number
      else (0.04 + 0.12 * draw) / main_concerns.number
    end as strength
  ) as strengths
  cross join lateral (
    select least(highest_answer, greatest(0, floor(
      highest_answer * strength + spread * seed.uniform('pre_assessments.answers', main_concerns.path || '/' || item.code)
        - (spread - 1) / 2
    )))::integer as weight
    from (select case when highest_answer > 2 then 2.0 else 1.0 end as spread) as spreads
  ) as weights
),

sheets as (
  select path, jsonb_agg(answer order by answer_index) as answers
  from answered
  group by path
),

scored as (
  select path, code, sum(coalesce(reversed_from - answer, answer)) as score
  from answered
  group by path, code
),

results as (
  -- A score above the highest band belongs to that band. What stands in the upper half of the bands needs attention.
  select
    scored.path,
    jsonb_object_agg(code, score) as scores,
    jsonb_object_agg(code, severity) as severities,
    jsonb_agg(code order by score::numeric / highest desc, code collate "C") filter (where 2 * rank > bands) as flagged
  from scored
  join (
    select
      band.*, lead(lowest_score, 1, 1000) over (partition by questionnaire_code order by rank) as next_score,
      count(*) over (partition by questionnaire_code) as bands,
      max(highest_score) over (partition by questionnaire_code) as highest
    from mentara.severity_bands as band
  ) as band
    on band.questionnaire_code = scored.code and scored.score >= lowest_score and scored.score < next_score
  group by scored.path
)

insert into mentara.pre_assessments (
  id, created_at, updated_at, client_id, answers, scores, severity_levels, ai_estimate, is_processed, processed_at,
  assessment_method, chatbot_session_id, conversation_insights, past_therapy_experiences, medication_history,
  accessibility_needs, cultural_considerations, family_support_system, crisis_support_needs
)
select
  seed.uuid('pre_assessments', main_concerns.path)::text, answered_at, processed_at, user_id, sheets.answers, results.scores,
  results.severities,
  jsonb_build_object(
    'primary', main_concern, 'severity', results.severities ->> main_concern, 'flagged', coalesce(results.flagged, '[]')
  ),
  true, processed_at,
  case
    when session_id is null then 'CHECKLIST'
    when cardinality(completed_questionnaires) = 15 then 'CHATBOT'
    else 'HYBRID'
  end::mentara.pre_assessment_method,
  session_id, conversation_insights,
  case when number = 2 then '{"had_therapy": true, "setting": "this platform"}'
    when mod(turn, 3) = 0 then '{"had_therapy": true, "setting": "university counseling", "helpful": true}'
    when mod(turn, 3) = 1 then '{"had_therapy": false}' end::jsonb,
  case mod(turn, 4) when 0 then '{"takes_medication": true, "prescribed_by": "family doctor"}'
    else '{"takes_medication": false}' end::jsonb,
  case when mod(turn, 8) = 5 then '{"needs": ["captions in video calls"]}'::jsonb end,
  jsonb_build_object('languages', array['Filipino', 'English'], 'faith_matters', mod(turn, 2) = 0),
  jsonb_build_object(
    'lives_with', seed.pick('pre_assessments.home', name, 'partner', 'parents', 'flatmates'), 'first_call', support_person
  ),
  jsonb_build_object('immediate_danger', false, 'first_call', support_person)
from main_concerns
left join sheets on sheets.path = main_concerns.path
left join results on results.path = main_concerns.path
cross join lateral (
  -- Right after the talk, or on an evening; the second one after a good three months. A real client may have registered today.
  select
    least(greatest(created_at, coalesce(
      talked_until + interval '1 minute',
      case number when 1 then created_at::date + 2 else since + seed.int('pre_assessments.day', name, 91, 98) end
        + interval '10 hours' + interval '1 minute' * seed.int('pre_assessments.minute', main_concerns.path, 0, 150)
    )), greatest(created_at, seed.now() at time zone 'UTC')) as answered_at,
    coalesce(
      conversation_insights ->> 'support_person',
      seed.pick('pre_assessments.support_person', name, 'sister', 'brother', 'mother', 'best friend', 'aunt', 'neighbour')
    ) as support_person,
    seed.int('pre_assessments.history', name, 0, 23) as turn
) as circumstances
cross join lateral (
  select greatest(answered_at, least(answered_at + interval '2 minutes', seed.now() at time zone 'UTC')) as processed_at
) as processing
on conflict (id) do nothing;

-- A talk that was lost and has come back finds its assessment again.
update mentara.pre_assessments
set chatbot_session_id = session.id
from mentara.chatbot_sessions as session
where seed.is_demo(pre_assessments.id)
  and seed.is_demo(session.id)
  and session.client_id = pre_assessments.client_id
  and session.is_complete
  and pre_assessments.assessment_method <> 'CHECKLIST'
  and pre_assessments.chatbot_session_id is null;
