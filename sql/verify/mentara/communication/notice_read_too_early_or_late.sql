-- A notice was read after it had come and not in the future, and that of a message no earlier than the message itself. What a
-- demo user has not read is newer than the last login.
select
  notice.id as row_key,
  format('came %s, read %s, last login of %s %s', notice.created_at, notice.read_at, account.email, account.last_login_at) as problem
from mentara.notifications as notice
join mentara.users as account on account.id = notice.user_id
left join mentara.message_read_receipts as receipt
  on receipt.message_id = notice.data ->> 'id'
  and receipt.user_id = notice.user_id
where seed.is_demo(notice.id)
  and (
    notice.is_read <> (notice.read_at is not null)
    or notice.read_at not between notice.created_at and seed.now() at time zone 'UTC'
    or not notice.is_read and notice.created_at < account.last_login_at
    or notice.data ->> 'kind' = 'message' and receipt.id is not null and notice.read_at is distinct from receipt.read_at
  );
