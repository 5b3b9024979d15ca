--! table: mentara.notifications
--! mark: uuid id
--! key: id
--! target: at least 88
--! minimum: 2 per mentara.users by user_id

-- Notices of what has happened to people: of each kind the latest event, and of the kinds as many as a draw picks. Clients have
-- two to five notices, all others two or three, real people as many as they lack of two. Everybody has an account and a
-- community, so that there is always something to tell. Notices from before the last login have been read, and so have those
-- of messages with a receipt.
with

templates (kind, type, priority, action_url, title, message) as (
  -- %1$s is the other person, %2$s and %3$s what it is about, %4$s its id.
  values
    ('account', 'PROFILE_COMPLETION', 'LOW', '/profile', 'Welcome, %1$s', 'Your account is ready. Tell others about you.'),
    ('membership', 'COMMUNITY_JOINED', 'LOW', '/communities/%3$s', 'You have joined %2$s', 'Have a look at the rooms.'),
    ('comment', 'COMMUNITY_REPLY', 'NORMAL', '/posts/%4$s', '%1$s commented on your post', '"%2$s": %3$s'),
    ('heart', 'COMMUNITY_POST', 'LOW', '/posts/%4$s', 'A heart for your post', '%1$s likes "%2$s".'),
    ('message', 'MESSAGE_RECEIVED', 'NORMAL', '/messages/%4$s', 'New message from %1$s', '%2$s'),
    ('reaction', 'MESSAGE_REACTION', 'LOW', '/messages/%4$s', '%1$s reacted to your message', '%3$s to "%2$s"'),
    ('booking', 'APPOINTMENT_CONFIRMED', 'NORMAL', '/meetings/%4$s', 'Meeting with %1$s', '%2$s is booked for %3$s.'),
    ('cancellation', 'APPOINTMENT_CANCELLED', 'HIGH', '/meetings/%4$s', 'Meeting with %1$s cancelled', 'Not on %3$s: %2$s.'),
    ('care', 'RELATIONSHIP_ESTABLISHED', 'NORMAL', '/therapy', 'You and %1$s', 'You can now book meetings with each other.'),
    ('worksheet', 'WORKSHEET_ASSIGNED', 'NORMAL', '/worksheets/%4$s', 'New worksheet: %2$s', 'From %1$s, due on %3$s.'),
    ('review', 'REVIEW_RECEIVED', 'NORMAL', '/reviews/%4$s', 'A new review', '%3$s of 5 stars: %2$s')
),

events (kind, user_id, source_id, actor_id, happened_at, subject, detail, target_id, seen_at) as (
  select 'account', id, id, id, least(created_at, seed.now() at time zone 'UTC'), null, null, id, null::timestamp
  from mentara.users
  union all
  select
    'membership', membership.user_id, membership.id, null, least(joined_at, seed.now() at time zone 'UTC'), community.name,
    community.slug, community.id, null
  from mentara.memberships as membership
  join mentara.communities as community on community.id = membership.community_id
  union all
  select 'comment', post.user_id, comment.id, comment.user_id, comment.created_at, post.title, comment.content, post.id, null
  from mentara.comments as comment
  join mentara.posts as post on post.id = comment.post_id and post.user_id <> comment.user_id
  union all
  select 'heart', post.user_id, heart.id, heart.user_id, heart.created_at, post.title, null, post.id, null
  from mentara.post_hearts as heart
  join mentara.posts as post on post.id = heart.post_id and post.user_id <> heart.user_id
  union all
  select
    'message', participant.user_id, message.id, sender_id, message.created_at, content, null, message.conversation_id,
    receipt.read_at
  from mentara.messages as message
  join mentara.conversation_participants as participant
    on participant.conversation_id = message.conversation_id
    and participant.user_id <> message.sender_id
    and participant.joined_at <= message.created_at
  left join mentara.message_read_receipts as receipt
    on receipt.message_id = message.id
    and receipt.user_id = participant.user_id
  union all
  select
    'reaction', message.sender_id, reaction.id, reaction.user_id, reaction.created_at, content, emoji, message.conversation_id,
    null
  from mentara.message_reactions as reaction
  join mentara.messages as message on message.id = reaction.message_id
  union all
  select
    case when status = 'CANCELLED' then 'cancellation' else 'booking' end,
    person_id, meeting.id, other_id, case when status = 'CANCELLED' then updated_at else created_at end,
    coalesce(title, 'Session'), to_char(start_time + interval '8 hours', 'FMDD FMMonth, HH24:MI'), meeting.id, null
  from mentara.meetings as meeting
  cross join lateral (values (client_id, therapist_id), (therapist_id, client_id)) as people (person_id, other_id)
  union all
  select 'care', person_id, care.id, other_id, assigned_at, null, null, care.id, null
  from mentara.client_therapists as care
  cross join lateral (values (client_id, therapist_id), (therapist_id, client_id)) as people (person_id, other_id)
  union all
  select 'worksheet', client_id, id, therapist_id, created_at, title, to_char(due_date, 'FMDD FMMonth'), id, null
  from mentara.worksheets
  union all
  select 'review', therapist_id, id, null, created_at, coalesce(title, 'without words'), rating::text, id, null
  from mentara.reviews
),

latest as (
  select distinct on (user_id, kind) *
  from events
  where happened_at <= seed.now() at time zone 'UTC'
  order by user_id, kind, happened_at desc, source_id collate "C"
),

short as (
  select account.id as user_id, account.email, account.last_login_at, numbers - count(notice.id) as gap
  from mentara.users as account
  cross join lateral (
    select case
      when not seed.is_demo(account.id) then 2
      when account.role = 'client' then 2 + mod(substring(account.email from '[0-9]{1,9}')::integer, 4)
      else 2 + mod(substring(account.email from '[0-9]{1,9}')::integer, 2)
    end as numbers
  ) as quotas
  left join mentara.notifications as notice on notice.user_id = account.id
  where seed.is_demo(account.id) or seed.real_parents()
  group by account.id, numbers
  having count(notice.id) < numbers
),

candidates as (
  -- The two kinds that everybody has come last.
  select
    latest.*, short.last_login_at, gap, path, actor.first_name || ' ' || actor.last_name as actor,
    row_number() over (
      partition by short.user_id order by kind in ('account', 'membership'), seed.uniform('notifications.kind', path), path
    ) as turn
  from short
  join latest using (user_id)
  left join mentara.users as actor on actor.id = latest.actor_id
  cross join lateral (select short.email || '/' || kind as path) as paths
  where not exists (select from mentara.notifications as present where present.id = seed.uuid('notifications', path)::text)
)

insert into mentara.notifications (
  id, user_id, title, message, type, priority, data, action_url, is_read, read_at, created_at, updated_at
)
select
  seed.uuid('notifications', path)::text,
  user_id,
  format(templates.title, actor, subject, detail, target_id),
  format(templates.message, actor, subject, detail, target_id),
  templates.type::mentara.notification_type,
  templates.priority::mentara.notification_priority,
  jsonb_strip_nulls(jsonb_build_object('kind', kind, 'id', source_id, 'actorId', nullif(actor_id, user_id))),
  format(templates.action_url, actor, subject, detail, target_id),
  read_at is not null,
  read_at,
  happened_at,
  coalesce(read_at, happened_at)
from candidates
left join templates using (kind)
cross join lateral (
  select coalesce(seen_at, case
    when last_login_at > happened_at
      then least(last_login_at, happened_at + interval '1 minute' * seed.int('notifications.read_at', path, 2, 90))
  end) as read_at
) as readings
where turn <= gap
on conflict (id) do nothing;
