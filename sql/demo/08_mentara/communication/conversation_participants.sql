--! table: mentara.conversation_participants
--! mark: uuid id
--! key: conversation_id, user_id
--! target: at least 80
--! minimum: 2 per mentara.users by user_id

-- Who takes part in the threads of conversations.sql: two people each, four in groups. Whoever is still short of two threads
-- then, a real user or one whose neighbours in the ring are not there yet, joins groups, first of all the first check-in and the
-- first talk of ideas.
-- What somebody has read is known once messages and receipts are there.
with

people as (
  select
    account.id,
    split_part(account.email, '@', 1) as name,
    account.role,
    substring(account.email from '[0-9]{1,9}')::integer as number
  from mentara.users as account
  where seed.is_demo(account.id)
),

pairs as (
  select one.name || '/' || other.name as path, one.id as one_id, one.name as one_name, other.*
  from people as one
  join people as other
    on case one.role || ' ' || other.role
      when 'client therapist' then other.number = (one.number + 1) / 2
      when 'client client' then other.number - one.number = case when mod(one.number - 1, 16) < 13 then 3 end
        or other.number - one.number = case when mod(one.number - 1, 16) < 3 then 13 end
      when 'moderator admin' then other.number = one.number
      when 'client admin' then one.number = 5 * other.number
      else false
    end
),

planned as (
  select path, one_id as user_id, one_name as name, 'MEMBER' as role
  from pairs
  union all
  select path, id, name, case when role = 'admin' then 'ADMIN' else 'MEMBER' end
  from pairs
  union all
  select 'check-in/' || host.number, guest.id, guest.name, case guest.role when 'moderator' then 'MODERATOR' else 'MEMBER' end
  from people as host
  join people as guest
    on guest.role = 'client' and guest.number between host.number and host.number + 2
    or guest.id = host.id
  where host.role = 'moderator' and mod(host.number, 3) = 1
  union all
  select 'house/' || host.number, guest.id, guest.name, case guest.role when 'admin' then 'ADMIN' else 'MEMBER' end
  from people as host
  join people as guest
    on guest.role = 'moderator' and guest.number in (host.number + 1, host.number + 2)
    or guest.role = 'client' and guest.number = host.number + 3
    or guest.id = host.id
  where host.role = 'admin' and mod(host.number, 3) = 1
),

founders as (
  select conversation.id as conversation_id, user_id, name, role, null::timestamp as account_at
  from planned
  join mentara.conversations as conversation on conversation.id = seed.uuid('conversations', path)::text
),

short as (
  select account.id, account.email, account.created_at, 2 - count(taken.conversation_id) as gap
  from mentara.users as account
  left join (
    select conversation_id, user_id from mentara.conversation_participants
    union
    select conversation_id, user_id from founders
  ) as taken on taken.user_id = account.id
  where seed.is_demo(account.id) or seed.real_parents()
  group by account.id
  having count(taken.conversation_id) < 2
),

joiners as (
  select *
  from (
    select
      conversation.id as conversation_id, short.id as user_id,
      case when seed.is_demo(short.id) then split_part(short.email, '@', 1) else short.email end as name,
      'MEMBER' as role, short.created_at as account_at, short.gap,
      row_number() over (
        partition by short.id
        order by conversation.id = any (first_groups.ids) desc, conversation.type = 'GROUP' desc, conversation.id
      ) as turn
    from short
    cross join (
      select array[seed.uuid('conversations', 'check-in/1'::text)::text, seed.uuid('conversations', 'house/1'::text)::text] as ids
    ) as first_groups
    join mentara.conversations as conversation on seed.is_demo(conversation.id)
    where not exists (
      select from mentara.conversation_participants as present
      where present.conversation_id = conversation.id and present.user_id = short.id
    )
      and not exists (
        select from founders where founders.conversation_id = conversation.id and founders.user_id = short.id
      )
  ) as candidates
  where turn <= gap
)

insert into mentara.conversation_participants (id, conversation_id, user_id, joined_at, role, is_active, is_muted)
select
  seed.uuid('conversation_participants', seats.conversation_id || '/' || seats.name)::text,
  seats.conversation_id,
  user_id,
  -- Founders are there from the beginning; others find the group within two weeks.
  case
    when account_at is null then conversation.created_at
    else least(
      greatest(conversation.created_at, account_at)
        + interval '1 minute' * seed.int('conversation_participants.joined_at', seats.conversation_id || seats.name, 2000, 18000),
      seed.now() at time zone 'UTC'
    )
  end,
  seats.role::mentara.participant_role,
  true,
  seed.chance('conversation_participants.is_muted', seats.conversation_id || seats.name, 0.1)
from (
  select conversation_id, user_id, name, role, account_at from founders
  union all
  select conversation_id, user_id, name, role, account_at from joiners
) as seats
join mentara.conversations as conversation on conversation.id = seats.conversation_id
on conflict (conversation_id, user_id) do nothing;

-- Read is what has a receipt, and everything up to one's own last message.
update mentara.conversation_participants as participant
set last_read_at = reading.last_read_at
from (
  select conversation_id, user_id, max(read_at) as last_read_at
  from (
    select message.conversation_id, receipt.user_id, receipt.read_at
    from mentara.message_read_receipts as receipt
    join mentara.messages as message on message.id = receipt.message_id
    union all
    select conversation_id, sender_id, created_at
    from mentara.messages
  ) as signs
  group by conversation_id, user_id
) as reading
where reading.conversation_id = participant.conversation_id
  and reading.user_id = participant.user_id
  and seed.is_demo(participant.id)
  and participant.last_read_at is distinct from reading.last_read_at;
