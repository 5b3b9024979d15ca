-- Only those who have read a message of somebody else react to it, and after they have read it.
select
  reaction.id as row_key,
  format('reaction of %s, read %s, message of %s', reaction.created_at, receipt.read_at, message.created_at) as problem
from mentara.message_reactions as reaction
join mentara.messages as message on message.id = reaction.message_id
left join mentara.message_read_receipts as receipt
  on receipt.message_id = reaction.message_id
  and receipt.user_id = reaction.user_id
where seed.is_demo(reaction.id)
  and (
    receipt.id is null
    or reaction.created_at < receipt.read_at
    or reaction.created_at > seed.now() at time zone 'UTC'
  );
