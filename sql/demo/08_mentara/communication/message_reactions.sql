--! table: mentara.message_reactions
--! mark: uuid id
--! key: message_id, user_id, emoji
--! target: at least 70

-- Thirty messages of a hundred have an emoji, from somebody who has read them: as many as are missing, in an order that a draw
-- makes, statements before questions. Sad messages get a hug.
with

read_messages as (
  select
    message.id,
    message.content,
    exists (select from mentara.message_reactions as present where present.message_id = message.id) as has_reaction,
    receipt.user_id,
    receipt.read_at
  from mentara.messages as message
  left join lateral (
    select user_id, read_at
    from mentara.message_read_receipts
    where message_id = message.id
    order by read_at, user_id
    limit 1
  ) as receipt on true
  where seed.is_demo(message.id)
),

shortage as (
  select ceil(0.3 * count(*)) - count(*) filter (where has_reaction) as missing
  from read_messages
),

candidates as (
  select
    read_messages.*,
    row_number() over (order by content like '%?', seed.uniform('message_reactions.message_id', id), id) as turn
  from read_messages
  where not has_reaction
    and user_id is not null
)

insert into mentara.message_reactions (id, message_id, user_id, emoji, created_at)
select
  seed.uuid('message_reactions', candidates.id)::text,
  candidates.id,
  user_id,
  case
    when content ~* 'sorry|bad |cried|distracted|difficult' then '🤗'
    when content like '%?' then '👍'
    else seed.pick('message_reactions.emoji', candidates.id, '❤️', '👍', '🙏', '😊', '💪')
  end,
  -- At once, as people do.
  least(
    read_at + interval '1 second' * seed.int('message_reactions.created_at', candidates.id, 4, 50),
    seed.now() at time zone 'UTC'
  )
from candidates
join shortage on turn <= missing
on conflict (message_id, user_id, emoji) do nothing;
