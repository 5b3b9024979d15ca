--! table: mentara.typing_indicators
--! mark: uuid id
--! key: conversation_id, user_id
--! refers: conversation_id -> mentara.conversations.id
--! refers: user_id -> mentara.users.id

-- Therapists who write to their first clients at this moment: the last word in those threads is the client's. Every third one
-- has stopped a few minutes ago.
insert into mentara.typing_indicators (id, conversation_id, user_id, is_typing, last_typing_at)
select
  seed.uuid('typing_indicators', threads.path)::text,
  conversation.id,
  therapist.id,
  mod(n, 3) <> 0,
  (seed.now() at time zone 'UTC')
    - interval '1 second' * case when mod(n, 3) <> 0 then seed.int('typing_indicators.last_typing_at', n, 1, 8) else 200 + n end
from generate_series(1, seed.rows(4)) as n
cross join lateral (select 'client' || n || '/therapist' || (n + 1) / 2 as path) as threads
left join mentara.conversations as conversation on conversation.id = seed.uuid('conversations', threads.path)::text
left join mentara.users as therapist on therapist.email = 'therapist' || (n + 1) / 2 || '@mentara.example'
on conflict (conversation_id, user_id) do nothing;
