-- Each client in the care of an approved therapist has three meetings with that therapist, or more.
select
  client.email || ' with ' || therapist.email as row_key,
  format('%s meetings', count(meeting.id)) as problem
from mentara.client_therapists as relationship
join mentara.users as client on client.id = relationship.client_id
join mentara.users as therapist on therapist.id = relationship.therapist_id
join mentara.therapists as profile on profile.user_id = therapist.id and profile.status = 'APPROVED'
left join mentara.meetings as meeting on meeting.client_id = client.id and meeting.therapist_id = therapist.id
where seed.is_demo(relationship.id)
  and (seed.is_demo(therapist.id) or seed.real_parents())
group by relationship.id, client.email, therapist.email
having count(meeting.id) < 3;
