-- A thread knows when its last message came, and was opened no later than its first one.
select
  conversation.id as row_key,
  format(
    'opened %s, last message said to be %s; messages from %s to %s',
    conversation.created_at, conversation.last_message_at, min(message.created_at), max(message.created_at)
  ) as problem
from mentara.conversations as conversation
left join mentara.messages as message on message.conversation_id = conversation.id
where seed.is_demo(conversation.id)
group by conversation.id
having conversation.last_message_at is distinct from max(message.created_at)
  or conversation.created_at > min(message.created_at)
  or conversation.updated_at < conversation.last_message_at;
