-- A conversation has two participants or more, and each of them writes at least once.
select
  conversation.subject || coalesce(' ' || account.email, '') as row_key,
  format('%s participants, %s messages', count(*) over (partition by conversation.id), count(message.id)) as problem
from skoola.conversations as conversation
left join skoola.conversation_participants as participant on participant.conversation_id = conversation.id
left join skoola.users as account on account.id = participant.user_id
left join skoola.messages as message
  on message.conversation_id = conversation.id
  and message.sender_user_id = participant.user_id
where seed.is_demo(conversation.id)
group by conversation.id, account.email
having count(message.id) = 0
  or (select count(*) from skoola.conversation_participants as other where other.conversation_id = conversation.id) < 2;
