-- Every client who is in the care of an approved therapist has a worksheet, real clients as well where they are served.
select
  account.email as row_key,
  'in care since ' || min(care.assigned_at) as problem
from mentara.client_therapists as care
join mentara.therapists as therapist on therapist.user_id = care.therapist_id
join mentara.users as account on account.id = care.client_id
left join mentara.worksheets as worksheet on worksheet.client_id = care.client_id
where care.status = 'active'
  and therapist.status = 'APPROVED'
  and ((seed.is_demo(care.client_id) and seed.is_demo(care.therapist_id)) or seed.real_parents())
group by account.id
having count(worksheet.id) = 0;
