-- The first message opens the conversation, each is read before the next one is sent, and nothing lies after today.
select
  message.subject || ' ' || message.sent_at as row_key,
  format('conversation of %s, read %s, next %s', message.created_at, message.read_at, message.next_at) as problem
from (
  select
    messages.*,
    conversation.subject,
    conversation.created_at,
    min(messages.sent_at) over (partition by conversation.id) as first_at,
    lead(messages.sent_at) over (partition by conversation.id order by messages.sent_at) as next_at
  from skoola.messages
  join skoola.conversations as conversation on conversation.id = messages.conversation_id
) as message
where seed.is_demo(message.id)
  and (
    message.first_at <> message.created_at
    or coalesce(message.read_at, message.sent_at) > seed.now() at time zone 'UTC'
    or message.next_at is not null and (message.read_at is null or message.read_at > message.next_at)
    or message.sent_at::time not between '06:30' and '19:30'
  );
