--! table: mentara.conversations
--! mark: uuid id
--! key: id
--! target: at least 38

-- Threads between people who have something to do with each other: each client with the therapist in charge; clients who share a
-- community with each other, in rings of sixteen; moderators and some clients with an administrator. Of every three moderators
-- the first leads a weekly check-in of three clients, and the other two talk about the house with an administrator and a client.
-- A thread starts with its first message; when the last one came is known once the messages are there.
with

people as (
  select
    account.role,
    substring(account.email from '[0-9]{1,9}')::integer as number,
    account.id,
    coalesce(therapist.processing_date, account.created_at) as ready_at
  from mentara.users as account
  left join mentara.therapists as therapist on therapist.user_id = account.id
  where seed.is_demo(account.id)
),

threads as (
  select
    one.role || one.number || '/' || other.role || other.number as path,
    case when one.role = 'client' and other.role = 'admin' then 'SUPPORT' else 'DIRECT' end as type,
    case
      when one.role = 'client' and other.role = 'admin' then case mod(other.number, 3)
        when 0 then 'A receipt for my insurance' when 1 then 'Hiding my name in a community' else 'No sound in video calls'
      end
    end as title,
    one.role = 'client' and other.role = 'client' as is_evening,
    greatest(one.ready_at, other.ready_at, care.assigned_at) as ready_at
  from people as one
  join people as other
    on case one.role || ' ' || other.role
      when 'client therapist' then other.number = (one.number + 1) / 2
      -- Three or thirteen numbers further on, the main concern of the one is among those of the other.
      when 'client client' then other.number - one.number = case when mod(one.number - 1, 16) < 13 then 3 end
        or other.number - one.number = case when mod(one.number - 1, 16) < 3 then 13 end
      when 'moderator admin' then other.number = one.number
      when 'client admin' then one.number = 5 * other.number
      else false
    end
  left join mentara.client_therapists as care on care.client_id = one.id and care.therapist_id = other.id
  union all
  select 'check-in/' || host.number, 'GROUP', 'Weekly check-in', true, max(guest.ready_at)
  from people as host
  join people as guest on guest.role = 'client' and guest.number between host.number and host.number + 2
  where host.role = 'moderator' and mod(host.number, 3) = 1
  group by host.number
  union all
  select 'house/' || host.number, 'GROUP', 'Ideas for the platform', false, guest.ready_at
  from people as host
  join people as guest on guest.role = 'client' and guest.number = host.number + 3
  where host.role = 'admin' and mod(host.number, 3) = 1
),

dated as (
  -- Working days, rather the last weeks than the first; the last messages follow up to nine days later.
  select
    threads.*,
    free_day + case extract(isodow from free_day) when 6 then 2 when 7 then 1 else 0 end as day
  from threads
  cross join lateral (
    select ready_at::date + 2 + floor(
      greatest(0, seed.today() - ready_at::date - 13)
      * greatest(seed.uniform('conversations.day', path), seed.uniform('conversations.late', path))
    )::integer as free_day
  ) as days
)

insert into mentara.conversations (id, type, title, is_active, created_at, updated_at)
select
  seed.uuid('conversations', path)::text,
  type::mentara.conversation_type,
  title,
  true,
  started_at,
  started_at
from dated
cross join lateral (
  -- Clients among themselves write in the evening, everybody else between nine and three.
  select day + case
    when is_evening then interval '10 hours' + interval '1 minute' * seed.int('conversations.minute', path, 0, 75)
    else interval '1 hour' + interval '1 minute' * seed.int('conversations.minute', path, 0, 360)
  end as started_at
) as starts
on conflict (id) do nothing;

update mentara.conversations as conversation
set
  last_message_at = latest.created_at,
  updated_at = latest.created_at
from (
  select conversation_id, max(created_at) as created_at
  from mentara.messages
  group by conversation_id
) as latest
where latest.conversation_id = conversation.id
  and seed.is_demo(conversation.id)
  and conversation.last_message_at is distinct from latest.created_at;
