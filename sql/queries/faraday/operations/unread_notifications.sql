--! title: Unread notifications
--! page: Notifications

-- What waits behind the bell of one user: unread notices of the dashboard and unread messages of colleagues, the newest
-- first. Notices come by the index on user_id, messages by the index on recipient_id.
with

chosen as (
  select account.id as user_id
  from faraday.users as account
  left join faraday.dashboard_notification_models as notice on notice.user_id = account.id and notice.read_at is null
  left join faraday.messages as message on message.recipient_id = account.id and message.read_at is null
  group by account.id
  order by count(distinct notice.id) + count(distinct message.id) desc, account.email collate "C"
  limit 1
),

waiting as (
  select
    'notice: ' || lower(notice.type::text) as kind,
    null::integer as sender_id,
    notice.title as subject,
    notice.message as body,
    lower(notice.priority::text) as priority,
    notice.created_at as arrived_at
  from chosen
  join faraday.dashboard_notification_models as notice on notice.user_id = chosen.user_id and notice.read_at is null

  union all

  select 'message' as kind, message.sender_id, message.subject, message.content, null as priority, message.sent_at
  from chosen
  join faraday.messages as message on message.recipient_id = chosen.user_id and message.read_at is null
)

select
  waiting.arrived_at,
  waiting.kind,
  waiting.priority,
  sender.first_name || ' ' || sender.last_name as sender,
  waiting.subject,
  left(waiting.body, 80) as beginning
from waiting
left join faraday.users as sender on sender.id = waiting.sender_id
order by waiting.arrived_at desc, waiting.kind, waiting.subject, sender.email
limit 20;
