-- In the threads of demo people every question is followed by a message of somebody else.
select
  question.id as row_key,
  format('%L of %s has no answer', question.content, question.created_at) as problem
from mentara.messages as question
where seed.is_demo(question.id)
  and seed.is_demo(question.conversation_id)
  and question.content like '%?'
  and not exists (
    select from mentara.messages as answer
    where answer.conversation_id = question.conversation_id
      and answer.sender_id <> question.sender_id
      and answer.created_at > question.created_at
  );
