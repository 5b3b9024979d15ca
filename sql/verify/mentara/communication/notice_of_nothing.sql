-- A notice points at something that is there, concerns the person who gets it, and comes when it happened.
with

things (kind, id, user_id, happened_at) as (
  select 'account', id, id, created_at from mentara.users
  union all
  select 'membership', id, user_id, joined_at from mentara.memberships
  union all
  select 'comment', comment.id, post.user_id, comment.created_at
  from mentara.comments as comment
  join mentara.posts as post on post.id = comment.post_id
  union all
  select 'heart', heart.id, post.user_id, heart.created_at
  from mentara.post_hearts as heart
  join mentara.posts as post on post.id = heart.post_id
  union all
  select 'message', message.id, participant.user_id, message.created_at
  from mentara.messages as message
  join mentara.conversation_participants as participant on participant.conversation_id = message.conversation_id
  union all
  select 'reaction', reaction.id, message.sender_id, reaction.created_at
  from mentara.message_reactions as reaction
  join mentara.messages as message on message.id = reaction.message_id
  union all
  select case when status = 'CANCELLED' then 'cancellation' else 'booking' end, id, person_id, created_at
  from mentara.meetings
  cross join unnest(array[client_id, therapist_id]) as person_id
  union all
  select 'care', id, person_id, assigned_at
  from mentara.client_therapists
  cross join unnest(array[client_id, therapist_id]) as person_id
  union all
  select 'worksheet', id, client_id, created_at from mentara.worksheets
  union all
  select 'review', id, therapist_id, created_at from mentara.reviews
)

select
  notice.id as row_key,
  format('%s of %s for %s: %s', notice.type, notice.created_at, notice.user_id, notice.data) as problem
from mentara.notifications as notice
left join things
  on things.kind = notice.data ->> 'kind'
  and things.id = notice.data ->> 'id'
  and things.user_id = notice.user_id
where seed.is_demo(notice.id)
  and (
    things.id is null
    or notice.created_at < least(things.happened_at, seed.now() at time zone 'UTC')
    or notice.created_at > seed.now() at time zone 'UTC'
  );
