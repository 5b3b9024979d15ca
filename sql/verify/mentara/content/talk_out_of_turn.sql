-- A talk opens with the system's note, then the assistant and the client speak by turns, each later than the one before; answers
-- follow questions, and nothing is said before the talk begins or after its last activity.
select
  session.session_id || ' at ' || line.timestamp as row_key,
  format('%s after %s at %s: %s', line.role, coalesce(role_before::text, 'nobody'), time_before, line.content) as problem
from (
  select
    message.*,
    lag(role) over talk as role_before,
    lag(timestamp) over talk as time_before,
    lag(content) over talk as content_before
  from mentara.chatbot_messages as message
  where seed.is_demo(message.session_id)
  window talk as (partition by session_id order by timestamp, id)
) as line
join mentara.chatbot_sessions as session on session.id = line.session_id
where line.role is distinct from (
    case when role_before is null then 'SYSTEM' when role_before = 'ASSISTANT' then 'USER' else 'ASSISTANT' end
  )::mentara.chatbot_message_role
  or line.timestamp <= line.time_before
  or line.timestamp not between session.started_at and session.last_activity
  or (line.extracted_answer is not null and line.content_before not like '%?');
