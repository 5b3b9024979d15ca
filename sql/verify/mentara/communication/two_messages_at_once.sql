-- The lines of a dialogue follow each other: in a demo thread no two come at the same moment.
select
  message.conversation_id as row_key,
  format('%s messages at %s', count(*), message.created_at) as problem
from mentara.messages as message
where seed.is_demo(message.conversation_id)
  and seed.is_demo(message.id)
  and seed.is_demo(message.sender_id)
group by message.conversation_id, message.created_at
having count(*) > 1;
