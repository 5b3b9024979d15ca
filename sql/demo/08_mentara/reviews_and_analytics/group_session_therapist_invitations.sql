--! table: mentara.group_session_therapist_invitations
--! mark: uuid id
--! key: session_id, therapist_id
--! target: at least 5

-- For each session of a community with therapists one of them is asked to lead it and agrees, unless the session itself is
-- still to be approved. For every third session another one was asked, too, and had to decline. There are 120 sessions at any
-- scale, and so the target is low enough for the largest.
with

candidates as (
  select
    session.*,
    account.id as therapist_id,
    session.id || '/' || split_part(account.email, '@', 1) as path,
    row_number() over (
      partition by session.id
      order by seed.uniform('group_session_therapist_invitations.therapist_id', session.id || account.email), account.email
    ) as turn
  from mentara.group_therapy_sessions as session
  join mentara.memberships as membership on membership.community_id = session.community_id
  join mentara.users as account on account.id = membership.user_id and account.role = 'therapist'
  where seed.is_demo(session.id)
    and seed.is_demo(account.id)
    and account.id <> session.created_by_id
    and membership.joined_at < session.created_at
),

requests (number, message) as (
  values
    (0, 'Would you lead this one? The group asked for somebody with your experience.'),
    (1, 'The date is fixed, the plan is yours. I would be glad if you had time.'),
    (2, 'You wrote so well about this subject. Would you say it aloud, too?'),
    (3, 'We need a second pair of eyes that evening. Can we count on you?')
)

insert into mentara.group_session_therapist_invitations (
  id, session_id, therapist_id, status, invited_at, responded_at, message, created_at, updated_at
)
select
  seed.uuid('group_session_therapist_invitations', path)::text,
  candidates.id,
  therapist_id,
  answer::mentara.invitation_status,
  invited_at,
  responded_at,
  requests.message,
  invited_at,
  coalesce(responded_at, invited_at)
from candidates
cross join lateral (
  select
    case
      when turn = 2 then 'DECLINED'
      when status = 'PENDING_APPROVAL' then 'PENDING'
      else 'ACCEPTED'
    end as answer,
    least(created_at + interval '20 minutes', seed.now() at time zone 'UTC') as invited_at
) as answers
cross join lateral (
  -- The same evening or the next morning.
  select case when answer <> 'PENDING' then least(
    invited_at + interval '1 minute' * seed.int('group_session_therapist_invitations.responded_at', path, 25, 220),
    seed.now() at time zone 'UTC'
  ) end as responded_at
) as responses
left join requests on requests.number = seed.int('group_session_therapist_invitations.message', path, 0, 3)
where turn = 1
  or turn = 2 and status <> 'PENDING_APPROVAL' and seed.chance('group_session_therapist_invitations.second', candidates.id, 0.33)
on conflict (session_id, therapist_id) do nothing;
