-- What is completed lies in the past, what is still to be approved in the future; a session was announced before it, and a place
-- belongs to a session in person, a link to a virtual one.
select
  session.id as row_key,
  format(
    '%s, announced %s for %s, completed %s, cancelled %s', session.status, session.created_at, session.scheduled_at,
    session.completed_at, session.cancelled_at
  ) as problem
from mentara.group_therapy_sessions as session
where seed.is_demo(session.id)
  and not (
    session.created_at < session.scheduled_at
    and session.created_at <= seed.now() at time zone 'UTC'
    and (session.session_type = 'VIRTUAL') = (session.virtual_link is not null)
    and (session.session_type = 'IN_PERSON') = (session.location is not null)
    and (session.status = 'COMPLETED') = (session.completed_at is not null)
    and (session.status = 'CANCELLED') = (session.cancelled_at is not null and session.cancellation_reason is not null)
    and case session.status
      when 'COMPLETED' then session.completed_at <= seed.now() at time zone 'UTC'
      when 'CANCELLED' then session.cancelled_at between session.created_at and session.scheduled_at
      when 'IN_PROGRESS' then session.scheduled_at <= seed.now() at time zone 'UTC'
      else session.scheduled_at > seed.now() at time zone 'UTC'
    end
  );
