-- Paid and refunded payments say when the money came, failed ones when and why it did not, pending ones nothing of that. Money
-- goes back for meetings that were called off, and for no others.
select
  payment.id || ' for meeting ' || coalesce(meeting.id, '(gone)') as row_key,
  format(
    '%s, %s meeting; created %s, processed %s, failed %s (%s), changed %s', payment.status, meeting.status, payment.created_at,
    payment.processed_at, payment.failed_at, payment.failure_reason, payment.updated_at
  ) as problem
from mentara.payments as payment
left join mentara.meetings as meeting on meeting.id = payment.meeting_id
where seed.is_demo(payment.id)
  and (
    (payment.processed_at is not null) <> (payment.status in ('COMPLETED', 'REFUNDED'))
    or (payment.failed_at is not null) <> (payment.status = 'FAILED')
    or (payment.failure_reason is not null) <> (payment.status = 'FAILED')
    or payment.updated_at < coalesce(payment.processed_at, payment.failed_at, payment.created_at)
    or payment.updated_at > seed.now() at time zone 'UTC'
    or payment.created_at < meeting.created_at
    or seed.is_demo(meeting.id) and meeting.status = 'CANCELLED' and payment.status not in ('REFUNDED', 'FAILED')
    or seed.is_demo(meeting.id) and meeting.status <> 'CANCELLED' and payment.status = 'REFUNDED'
  );
