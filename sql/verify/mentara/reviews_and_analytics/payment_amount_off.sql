-- What a client pays is the therapist's hourly rate in proportion to the minutes of the meeting, by both people of that meeting.
select
  payment.id || ' for meeting ' || meeting.id as row_key,
  format(
    '%s %s for %s minutes at %s an hour', payment.amount, payment.currency, meeting.duration, therapist.hourly_rate
  ) as problem
from mentara.payments as payment
join mentara.meetings as meeting on meeting.id = payment.meeting_id
join mentara.therapists as therapist on therapist.user_id = meeting.therapist_id
where seed.is_demo(payment.id)
  and seed.is_demo(meeting.id)
  and (
    seed.is_demo(therapist.user_id)
    and (payment.amount, payment.currency) <> (round(therapist.hourly_rate * meeting.duration / 60, 2), 'USD')
    or (payment.client_id, payment.therapist_id) <> (meeting.client_id, meeting.therapist_id)
  );
