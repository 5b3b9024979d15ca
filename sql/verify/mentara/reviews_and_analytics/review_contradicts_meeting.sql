-- A review is written after a meeting of the same two people that took place, and counts as verified for that; without a meeting,
-- by somebody in the care of the therapist.
select
  review.id || ' by ' || client.email as row_key,
  format(
    'verified: %s, written %s; %s meeting until %s', review.is_verified, review.created_at, coalesce(meeting.status::text, 'no'),
    meeting.end_time
  ) as problem
from mentara.reviews as review
join mentara.users as client on client.id = review.client_id
left join mentara.meetings as meeting on meeting.id = review.meeting_id
left join mentara.client_therapists as care on care.client_id = review.client_id and care.therapist_id = review.therapist_id
where seed.is_demo(review.id)
  and (
    review.created_at > seed.now() at time zone 'UTC'
    or meeting.id is null and (care.id is null or review.created_at < care.assigned_at)
    or seed.is_demo(meeting.id) and not (
      review.is_verified
      and (meeting.client_id, meeting.therapist_id) = (review.client_id, review.therapist_id)
      and meeting.status = 'COMPLETED'
      and review.created_at >= meeting.end_time
    )
  );
