-- 30 % of the messages have an emoji under them, and hardly more.
select
  'messages' as row_key,
  format('%s of %s have a reaction', count(reaction.message_id), count(*)) as problem
from mentara.messages as message
left join (select distinct message_id from mentara.message_reactions) as reaction on reaction.message_id = message.id
where seed.is_demo(message.id)
having count(reaction.message_id) not between 0.3 * count(*) and 0.4 * count(*) + 1;
