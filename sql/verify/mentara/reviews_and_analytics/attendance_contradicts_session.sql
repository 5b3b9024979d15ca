-- People came only to sessions that took place, while they lasted; to what is still to come they are registered.
select
  participant.id as row_key,
  format(
    '%s of a session %s: from %s to %s, session at %s for %s minutes',
    participant.attendance_status, session.status, participant.joined_at, participant.left_at,
    session.scheduled_at, session.duration
  ) as problem
from mentara.group_session_participants as participant
join mentara.group_therapy_sessions as session on session.id = participant.session_id
where seed.is_demo(participant.id)
  and not case session.status
    when 'COMPLETED' then case participant.attendance_status
      when 'ATTENDED' then participant.left_at between session.scheduled_at and session.completed_at
        and participant.joined_at between session.scheduled_at - interval '10 minutes' and participant.left_at
      else participant.attendance_status <> 'REGISTERED' and participant.left_at is null
    end
    when 'IN_PROGRESS' then participant.left_at is null
    when 'CANCELLED' then participant.attendance_status = 'CANCELLED'
    when 'PENDING_APPROVAL' then false
    else participant.attendance_status in ('REGISTERED', 'CANCELLED')
  end;
