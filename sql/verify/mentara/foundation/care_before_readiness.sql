-- A client comes into care after both accounts were opened and the therapist was approved, and not after today.
select
  client.email || ' with ' || therapist.email as row_key,
  format(
    'in care since %s; accounts of %s and %s, approved %s',
    relationship.assigned_at, client.created_at, therapist.created_at, profile.processing_date
  ) as problem
from mentara.client_therapists as relationship
join mentara.users as client on client.id = relationship.client_id
join mentara.users as therapist on therapist.id = relationship.therapist_id
join mentara.therapists as profile on profile.user_id = relationship.therapist_id
where seed.is_demo(relationship.id)
  and (
    relationship.assigned_at > seed.now() at time zone 'UTC'
    or relationship.assigned_at < client.created_at
    -- The clock of a real application may be ahead of the anchor date.
    or seed.is_demo(therapist.id) and relationship.assigned_at < greatest(therapist.created_at, profile.processing_date)
  );
