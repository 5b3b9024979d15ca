-- A receipt is of somebody in the thread who is not the sender, and of a moment between the message and now.
select
  receipt.id as row_key,
  format(
    'read %s by %s, sent %s by %s, reader joined %s',
    receipt.read_at, receipt.user_id, message.created_at, message.sender_id, coalesce(participant.joined_at::text, 'never')
  ) as problem
from mentara.message_read_receipts as receipt
join mentara.messages as message on message.id = receipt.message_id
left join mentara.conversation_participants as participant
  on participant.conversation_id = message.conversation_id
  and participant.user_id = receipt.user_id
where seed.is_demo(receipt.id)
  and (
    receipt.user_id = message.sender_id
    or receipt.read_at <= message.created_at
    or receipt.read_at > seed.now() at time zone 'UTC'
    or receipt.read_at < coalesce(participant.joined_at, 'infinity')
  );
