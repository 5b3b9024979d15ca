-- Whoever is typing takes part in that thread, has not sent the last message there, and does it now.
select
  typing.id as row_key,
  format('%s types in %s at %s', typing.user_id, typing.conversation_id, typing.last_typing_at) as problem
from mentara.typing_indicators as typing
left join mentara.conversation_participants as participant
  on participant.conversation_id = typing.conversation_id
  and participant.user_id = typing.user_id
where seed.is_demo(typing.id)
  and (
    participant.id is null
    or typing.last_typing_at not between (seed.now() at time zone 'UTC') - interval '1 hour' and seed.now() at time zone 'UTC'
    or typing.user_id = (
      select sender_id
      from mentara.messages
      where conversation_id = typing.conversation_id
      order by created_at desc
      limit 1
    )
  );
