--! table: mentara.chatbot_sessions
--! mark: uuid id
--! key: session_id
--! target: at least 10

-- Of eight clients, five talk to the assistant on the evening after they registered. Two of the five answer all fifteen
-- questionnaires there, two only those of their first two concerns, and one leaves in the middle and takes the checklist later.
-- The first four answers come from the talk (collected_answers, by item; chatbot_messages.sql puts them into words), all
-- others from forms that the assistant shows (structured_answers, by questionnaire). pre_assessments.sql takes them over.
-- The short form on depression asks for the same as the long one.
with

talks as materialized (
  select
    account.id as client_id,
    split_part(account.email, '@', 1) as name,
    account.created_at as registered_at,
    case
      when mod(number, 8) in (2, 5) then 'whole'
      when mod(number, 8) in (0, 7) then 'short'
      else 'left'
    end as outcome,
    account.created_at::date + interval '1 day 10 hours'
      + interval '1 minute' * seed.int('chatbot_sessions.started_at', account.email, 0, 110) as started_at,
    seed.pick('chatbot_sessions.support_person', account.email, 'sister', 'brother', 'mother', 'best friend', 'cousin')
      as support_person,
    round(seed.uniform('chatbot_sessions.completion_confidence', account.email)::numeric * 0.15 + 0.82, 2) as confidence
  from mentara.users as account
  cross join lateral (select substring(account.email from '[0-9]{1,9}')::integer as number) as numbers
  where seed.is_demo(account.id)
    and account.role = 'client'
    and mod(number, 8) in (0, 2, 3, 5, 7)
),

concerns as (
  -- In the order of joining; the first community is that of the main concern.
  select
    talks.name,
    category.questionnaire_code,
    row_number() over (partition by talks.name order by membership.joined_at, category.position) as place
  from talks
  join mentara.memberships as membership on membership.user_id = talks.client_id
  join mentara.communities as community on community.id = membership.community_id
  join mentara.community_categories as category on category.slug = community.slug
  where category.questionnaire_code is not null
    and category.position <= 10
),

forms as (
  -- How strong each concern is, from 0 to 1: the main one high, the neighbouring two in the middle, all others low.
  select
    talks.name,
    talks.outcome,
    questionnaire.code,
    questionnaire.first_index,
    questionnaire.highest_answer,
    case when questionnaire.code = concerns.questionnaire_code then concerns.place else 9 end as place,
    case
      when concerns.place = 1 then 0.74 + 0.16 * draw
      when concerns.place in (2, 3) then 0.28 + 0.18 * draw
      else 0.04 + 0.12 * draw
    end as strength
  from talks
  cross join mentara.questionnaires as questionnaire
  left join concerns
    on concerns.name = talks.name
    and concerns.questionnaire_code = replace(questionnaire.code, '-secondary', '')
  cross join lateral (
    select seed.uniform('chatbot_sessions.strength', talks.name || '/' || questionnaire.code) as draw
  ) as draws
  where talks.outcome = 'whole' or concerns.place <= 2 and concerns.questionnaire_code = questionnaire.code
),

answers as materialized (
  -- Around the strength of the concern; a reversed item is answered the other way round.
  select
    forms.*,
    item.code as item_code,
    item.number,
    case when item.reverse_scored then highest_answer - weight else weight end as answer,
    place = 1 and not item.reverse_scored
      and row_number() over (partition by forms.name, forms.code, reverse_scored order by item.number) <= 4 as is_talked_about
  from forms
  join mentara.questionnaire_items as item on item.questionnaire_code = forms.code
  cross join lateral (
    select least(highest_answer, greatest(0, floor(
      highest_answer * strength + spread * seed.uniform('chatbot_sessions.answers', forms.name || '/' || item.code)
        - (spread - 1) / 2
    )))::integer as weight
    from (select case when highest_answer > 2 then 2.0 else 1.0 end as spread) as spreads
  ) as weights
),

questionnaires as (
  select name, code, place, first_index, jsonb_agg(answer order by number) as answers
  from answers
  group by name, code, place, first_index
),

collected as (
  select
    answers.name,
    jsonb_object_agg(answers.item_code, answers.answer) filter (where answers.is_talked_about) as talked,
    max(answers.code) filter (where place = 1) as main_concern
  from answers
  group by answers.name
),

filled_in as (
  select
    name,
    jsonb_object_agg(code, answers) as answers,
    array_agg(code order by place, first_index) as codes
  from questionnaires
  group by name
)

insert into mentara.chatbot_sessions (
  id, session_id, user_id, client_id, started_at, completed_at, is_complete, current_questionnaire, completed_questionnaires,
  presented_questionnaires, collected_answers, structured_answers, conversation_insights, completion_reason,
  completion_confidence, last_activity, created_at, updated_at
)
select
  seed.uuid('chatbot_sessions', talks.name)::text,
  'intake-' || talks.name,
  talks.client_id,
  talks.client_id,
  talks.started_at,
  completed_at,
  outcome <> 'left',
  case outcome when 'left' then collected.main_concern end,
  case when outcome <> 'left' then filled_in.codes else '{}' end,
  case when outcome <> 'left' then filled_in.codes else filled_in.codes[1:1] end,
  collected.talked,
  case when outcome <> 'left' then filled_in.answers end,
  jsonb_build_object('main_concern', collected.main_concern)
    || case outcome when 'left' then '{}'
      else jsonb_build_object('support_person', support_person, 'immediate_danger', false) end,
  case outcome when 'whole' then 'all questionnaires answered' when 'short' then 'main concerns answered' end,
  case when outcome <> 'left' then confidence end,
  last_activity,
  talks.started_at,
  last_activity
from talks
left join collected on collected.name = talks.name
left join filled_in on filled_in.name = talks.name
cross join lateral (
  -- Twelve minutes of talk, then the forms.
  select case outcome
    when 'whole' then started_at + interval '1 minute' * seed.int('chatbot_sessions.completed_at', talks.name, 38, 52)
    when 'short' then started_at + interval '1 minute' * seed.int('chatbot_sessions.completed_at', talks.name, 19, 27)
  end as completed_at
) as ends
cross join lateral (select coalesce(completed_at, started_at + interval '10 minutes') as last_activity) as activities
on conflict (session_id) do nothing;
