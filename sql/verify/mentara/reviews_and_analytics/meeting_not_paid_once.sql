-- Each meeting of a demo client with a demo therapist is paid for once: there is one payment that has not failed; where the
-- meeting was called off, none or one that went back. A payment that has lost its meeting is known by its key.
select
  meeting.id || ' of ' || client.email as row_key,
  format(
    '%s meeting, %s payments that have not failed, %s in all',
    meeting.status, count(payment.id) filter (where payment.status <> 'FAILED'), count(payment.id)
  ) as problem
from mentara.meetings as meeting
join mentara.users as client on client.id = meeting.client_id
left join mentara.payments as payment
  on payment.meeting_id = meeting.id
  or payment.meeting_id is null
  and payment.id in (seed.uuid('payments', meeting.id || '/1')::text, seed.uuid('payments', meeting.id || '/2')::text)
where seed.is_demo(meeting.id)
  and seed.is_demo(meeting.client_id)
  and seed.is_demo(meeting.therapist_id)
group by meeting.id, client.email
having count(payment.id) = 0
  or count(payment.id) filter (where payment.status <> 'FAILED') > 1
  or meeting.status <> 'CANCELLED' and count(payment.id) filter (where payment.status <> 'FAILED') = 0;
