-- Who answers the intake again does so after three months of therapy, and scores lower on the main concern.
select
  account.email as row_key,
  format(
    '%s: %s on %s, %s on %s, in care since %s', main_concern, earlier.scores -> main_concern, earlier.created_at::date,
    later.scores -> main_concern, later.created_at::date, coalesce(care.since::date::text, 'never')
  ) as problem
from mentara.pre_assessments as earlier
join mentara.pre_assessments as later on later.client_id = earlier.client_id and later.created_at > earlier.created_at
join mentara.users as account on account.id = earlier.client_id
left join (
  select client_id, min(assigned_at) as since from mentara.client_therapists group by client_id
) as care on care.client_id = account.id
cross join lateral (select earlier.ai_estimate ->> 'primary' as main_concern) as concerns
where seed.is_demo(earlier.id)
  and seed.is_demo(later.id)
  and not coalesce(
    (later.scores ->> main_concern)::integer < (earlier.scores ->> main_concern)::integer
    and later.created_at::date >= care.since::date + 90,
    false
  );
