-- Only who is in care meets the therapist, and not before.
select
  meeting.id || ' of ' || client.email || ' with ' || therapist.email as row_key,
  format('booked %s, in care since %s', meeting.created_at, coalesce(care.assigned_at::text, 'never')) as problem
from mentara.meetings as meeting
join mentara.users as client on client.id = meeting.client_id
join mentara.users as therapist on therapist.id = meeting.therapist_id
left join mentara.client_therapists as care on care.client_id = meeting.client_id and care.therapist_id = meeting.therapist_id
where seed.is_demo(meeting.id)
  and (seed.is_demo(therapist.id) or care.id is not null and seed.is_demo(care.id))
  and meeting.created_at < coalesce(care.assigned_at, 'infinity');
