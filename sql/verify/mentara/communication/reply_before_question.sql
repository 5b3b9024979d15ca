-- A reply stands in the thread of the message that it answers, and comes after it.
select
  reply.id as row_key,
  format(
    'sent %s in %s, answers %s of %s', reply.created_at, reply.conversation_id, question.created_at, question.conversation_id
  ) as problem
from mentara.messages as reply
join mentara.messages as question on question.id = reply.reply_to_id
where seed.is_demo(reply.id)
  and (question.conversation_id <> reply.conversation_id or question.created_at > reply.created_at);
