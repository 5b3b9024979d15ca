-- Who writes takes part in the conversation, and whose role may send messages; the first who writes may begin conversations.
select
  conversation.subject || ' ' || message.sent_at as row_key,
  format('%s (%s), takes part %s', account.email, account.role, participant.user_id is not null) as problem
from (
  select messages.*, row_number() over (partition by conversation_id order by sent_at) as number
  from skoola.messages
) as message
join skoola.conversations as conversation on conversation.id = message.conversation_id
join skoola.users as account on account.id = message.sender_user_id
left join skoola.conversation_participants as participant
  on participant.conversation_id = conversation.id
  and participant.user_id = account.id
left join skoola.role_permissions as permission
  on permission.role_id = account.role
  and permission.permission = case message.number when 1 then 'MessagingCreate' else 'MessagingSend' end
where seed.is_demo(message.id)
  and (participant.user_id is null or permission.role_id is null);
