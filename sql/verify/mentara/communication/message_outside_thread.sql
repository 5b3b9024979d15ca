-- Only those who take part in a thread write there, once they have joined it, and nobody writes in the future.
select
  message.id || ' by ' || account.email as row_key,
  format('sent %s, joined %s', message.created_at, coalesce(participant.joined_at::text, 'never')) as problem
from mentara.messages as message
join mentara.users as account on account.id = message.sender_id
left join mentara.conversation_participants as participant
  on participant.conversation_id = message.conversation_id
  and participant.user_id = message.sender_id
where seed.is_demo(message.id)
  and (
    seed.is_demo(message.conversation_id) and message.created_at < coalesce(participant.joined_at, 'infinity')
    or message.created_at > seed.now() at time zone 'UTC'
    or message.edited_at > seed.now() at time zone 'UTC'
  );
