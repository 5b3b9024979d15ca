-- A therapist of the community is asked after the announcement and answers before the session; one still to be approved waits.
select
  invitation.id as row_key,
  format(
    '%s, asked %s, answered %s; session %s, announced %s for %s, member: %s', invitation.status, invitation.invited_at,
    invitation.responded_at, session.status, session.created_at, session.scheduled_at, membership.id is not null
  ) as problem
from mentara.group_session_therapist_invitations as invitation
join mentara.group_therapy_sessions as session on session.id = invitation.session_id
left join mentara.memberships as membership
  on membership.community_id = session.community_id
  and membership.user_id = invitation.therapist_id
where seed.is_demo(invitation.id)
  and (
    membership.id is null
    or invitation.therapist_id = session.created_by_id
    or invitation.invited_at < session.created_at
    or (invitation.status = 'PENDING') <> (invitation.responded_at is null)
    or (invitation.status = 'PENDING') <> (session.status = 'PENDING_APPROVAL')
    or invitation.responded_at > least(session.scheduled_at, seed.now() at time zone 'UTC')
  );
