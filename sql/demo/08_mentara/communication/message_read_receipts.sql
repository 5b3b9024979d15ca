--! table: mentara.message_read_receipts
--! mark: uuid id
--! key: message_id, user_id
--! target: at least 160

-- Whoever answers has read what came before: each demo message gets a receipt of every other one in the thread, before that
-- person's next message. What comes after somebody's last message is read soon; one in five is away, and it still waits.
-- Every fifth client has switched receipts off. So some four in five messages are seen to be read, never fewer than 70 %.
with

readings as (
  select
    message.id as message_id,
    message.created_at,
    reader.id as user_id,
    split_part(reader.email, '@', 1) || '/' || message.conversation_id as sitting,
    (
      select min(answer.created_at)
      from mentara.messages as answer
      where answer.conversation_id = message.conversation_id
        and answer.sender_id = reader.id
        and answer.created_at > message.created_at
    ) as answered_at
  from mentara.messages as message
  join mentara.conversation_participants as participant
    on participant.conversation_id = message.conversation_id
    and participant.user_id <> message.sender_id
    and participant.joined_at <= message.created_at
  join mentara.users as reader on reader.id = participant.user_id
  where seed.is_demo(message.id)
    and not (
      seed.is_demo(reader.id)
      and reader.role = 'client'
      and mod(substring(reader.email from '^client([0-9]{1,9})@')::integer, 5) = 0
    )
),

read_messages as (
  -- The same pace for all messages of a thread, so that they are read in their order.
  select
    readings.*,
    date_trunc('second', case
      when answered_at is not null
        then created_at
          + least(delay, (answered_at - created_at) * (0.1 + 0.8 * seed.uniform('message_read_receipts.pace', sitting)))
      when not seed.chance('message_read_receipts.away', sitting, 0.2) then created_at + delay
    end) as read_at
  from readings
  cross join lateral (
    select interval '1 minute' * seed.int('message_read_receipts.minutes', sitting, 3, 90) as delay
  ) as delays
)

insert into mentara.message_read_receipts (id, message_id, user_id, read_at)
select seed.uuid('message_read_receipts', message_id || '/' || sitting)::text, message_id, user_id, read_at
from read_messages
where read_at <= seed.now() at time zone 'UTC'
on conflict (message_id, user_id) do nothing;
