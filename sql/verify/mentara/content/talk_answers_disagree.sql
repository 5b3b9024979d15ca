-- What the assistant has taken from a client's words stands in the session, number for number; a finished talk has it in its
-- forms, too.
with

collected as (
  select
    session.id, item.questionnaire_code, item.number, answer.value::integer as answer,
    row_number() over (partition by session.id order by item.number) as turn
  from mentara.chatbot_sessions as session
  cross join lateral jsonb_each_text(session.collected_answers) as answer
  join mentara.questionnaire_items as item on item.code = answer.key
  where seed.is_demo(session.id)
),

extracted as (
  select
    session_id, questionnaire_context, extracted_answer,
    row_number() over (partition by session_id order by timestamp) as turn
  from mentara.chatbot_messages
  where seed.is_demo(id)
    and extracted_answer is not null
)

select
  session.session_id || ' answer ' || coalesce(collected.turn, extracted.turn) as row_key,
  format(
    'collected %s of %s, heard %s of %s, form %s', collected.answer, collected.questionnaire_code, extracted.extracted_answer,
    extracted.questionnaire_context, session.structured_answers -> collected.questionnaire_code -> collected.number - 1
  ) as problem
from collected
full join extracted on extracted.session_id = collected.id and extracted.turn = collected.turn
join mentara.chatbot_sessions as session on session.id = coalesce(collected.id, extracted.session_id)
where collected.answer is distinct from extracted.extracted_answer
  or collected.questionnaire_code is distinct from extracted.questionnaire_context
  or (
    session.is_complete
    and (session.structured_answers -> collected.questionnaire_code ->> collected.number - 1)::integer
      is distinct from collected.answer
  );
