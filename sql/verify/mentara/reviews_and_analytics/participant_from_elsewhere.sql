-- Participants belong to the community and registered between the announcement and the session.
select
  participant.id as row_key,
  format(
    'registered %s for %s, announced %s, member since %s',
    participant.created_at, session.scheduled_at, session.created_at, coalesce(membership.joined_at::text, 'never')
  ) as problem
from mentara.group_session_participants as participant
join mentara.group_therapy_sessions as session on session.id = participant.session_id
left join mentara.memberships as membership
  on membership.community_id = session.community_id
  and membership.user_id = participant.user_id
where seed.is_demo(participant.id)
  and (
    participant.created_at < greatest(session.created_at, coalesce(membership.joined_at, 'infinity'))
    or participant.created_at > least(session.scheduled_at, seed.now() at time zone 'UTC')
  );
