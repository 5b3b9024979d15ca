-- Nobody leads two group sessions at once, or one during a meeting: hosts are those who proposed it and therapists who agreed to.
with

hosts as (
  select id as session_id, created_by_id as user_id
  from mentara.group_therapy_sessions
  union
  select session_id, therapist_id
  from mentara.group_session_therapist_invitations
  where status = 'ACCEPTED'
),

engagements as (
  select
    session.id, hosts.user_id, session.scheduled_at as start_time, seed.is_demo(session.id) as is_demo,
    session.scheduled_at + interval '1 minute' * session.duration as end_time
  from hosts
  join mentara.group_therapy_sessions as session on session.id = hosts.session_id
  where session.status <> 'CANCELLED'
  union all
  select id, therapist_id, start_time, false, coalesce(end_time, start_time + interval '1 minute' * duration)
  from mentara.meetings
  where status <> 'CANCELLED'
)

select
  session.id as row_key,
  format('%s is busy with %s from %s to %s', session.user_id, other.id, other.start_time, other.end_time) as problem
from engagements as session
join engagements as other
  on other.user_id = session.user_id
  and other.id <> session.id
  and other.start_time < session.end_time
  and other.end_time > session.start_time
where session.is_demo
  and seed.is_demo(session.user_id);
