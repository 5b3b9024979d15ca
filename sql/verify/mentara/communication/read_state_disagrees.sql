-- Somebody has read as far as the receipts and the own messages tell.
select
  account.email || ' in ' || participant.conversation_id as row_key,
  format('read until %s, but shows signs until %s', participant.last_read_at, signs.last_sign) as problem
from mentara.conversation_participants as participant
join mentara.users as account on account.id = participant.user_id
left join lateral (
  select max(seen_at) as last_sign
  from (
    select receipt.read_at as seen_at
    from mentara.message_read_receipts as receipt
    join mentara.messages as message on message.id = receipt.message_id
    where message.conversation_id = participant.conversation_id and receipt.user_id = participant.user_id
    union all
    select created_at
    from mentara.messages
    where conversation_id = participant.conversation_id and sender_id = participant.user_id
  ) as seen
) as signs on true
where seed.is_demo(participant.id)
  and participant.last_read_at is distinct from signs.last_sign;
