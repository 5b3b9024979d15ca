-- Two people who write to each other know each other: a client and the own therapist, clients of the same community.
with

couples as (
  select
    one.conversation_id,
    one.user_id as client_id,
    other.user_id as other_id,
    partner.role as other_role
  from mentara.conversation_participants as one
  join mentara.conversation_participants as other on other.conversation_id = one.conversation_id and other.user_id <> one.user_id
  join mentara.conversations as conversation on conversation.id = one.conversation_id
  join mentara.users as client on client.id = one.user_id
  join mentara.users as partner on partner.id = other.user_id
  where seed.is_demo(one.id)
    and seed.is_demo(other.id)
    and conversation.type = 'DIRECT'
    and client.role = 'client'
)

select
  conversation_id as row_key,
  format('client %s and %s %s have nothing to do with each other', client_id, other_role, other_id) as problem
from couples
where case other_role
  when 'therapist' then not exists (
    select from mentara.client_therapists as care
    where care.client_id = couples.client_id and care.therapist_id = couples.other_id
  )
  when 'client' then not exists (
    select from mentara.memberships as mine
    join mentara.memberships as yours on yours.community_id = mine.community_id
    where mine.user_id = couples.client_id and yours.user_id = couples.other_id
  )
  else true
end;
