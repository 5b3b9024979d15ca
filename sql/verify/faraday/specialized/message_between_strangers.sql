-- Direct messages go between two people who share a school or a team, and are read after they were sent, before they are
-- answered.
select
  message.id::text as row_key,
  format(
    '%s to %s: %s, sent %s, read %s', sender.email, recipient.email, message.subject, message.sent_at, message.read_at
  ) as problem
from faraday.messages as message
join faraday.users as sender on sender.id = message.sender_id
join faraday.users as recipient on recipient.id = message.recipient_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.messages' and noted.key = message.id::text)
  and (
    message.read_at <= message.sent_at
    or greatest(message.sent_at, message.read_at) > seed.now() at time zone 'UTC'
    or (message.read_at is null) <> (message.status = 'delivered')
    or sender.id = recipient.id
    or extract(isodow from message.sent_at) > 5
    or not exists (
      select from faraday.teacher_school_assignments as one
      join faraday.teacher_school_assignments as other on other.school_id = one.school_id and other.teacher_id = recipient.id
      where one.teacher_id = sender.id
    )
    and not exists (
      select from faraday.team_members as one
      join faraday.team_members as other on other.team_id = one.team_id and other.user_id = recipient.id
      where one.user_id = sender.id
    )
  );
