-- An activity belongs to a session of its account and lies within it.
select
  activity.id || ' ' || activity.activity_type as row_key,
  format('account %s at %s; session %s of account %s from %s to %s', activity.user_id, activity.timestamp, activity.session_id,
    session.user_id,
    session.started_at, session.ended_at) as problem
from faraday.user_activities as activity
left join faraday.sessions as session on session.id::text = activity.session_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = activity.user_id::text)
  and (
    session.id is null
    or session.user_id <> activity.user_id
    or session.ip_address <> activity.ip_address
    or activity.timestamp not between session.started_at and session.ended_at
  );
