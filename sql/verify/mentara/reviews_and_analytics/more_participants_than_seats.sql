-- Nobody is left standing: those who have registered and not called off fit in.
select
  session.id as row_key,
  format('%s participants, %s seats', count(*), session.max_participants) as problem
from mentara.group_therapy_sessions as session
join mentara.group_session_participants as participant on participant.session_id = session.id
where seed.is_demo(session.id)
  and participant.attendance_status <> 'CANCELLED'
group by session.id
having count(*) > session.max_participants;
