-- Clients pay by a means of payment of their own that was stored before; insurance pays where the therapist accepts it.
select
  payment.id || ' by ' || client.email as row_key,
  format(
    '%s of %s, stored %s, payment of %s', method.type, owner.email, method.created_at, payment.created_at
  ) as problem
from mentara.payments as payment
join mentara.users as client on client.id = payment.client_id
join mentara.payment_methods as method on method.id = payment.payment_method_id
join mentara.users as owner on owner.id = method.user_id
join mentara.therapists as therapist on therapist.user_id = payment.therapist_id
where seed.is_demo(payment.id)
  and (
    method.user_id <> payment.client_id
    or method.created_at > payment.created_at
    or method.type = 'INSURANCE' and seed.is_demo(therapist.user_id) and not therapist.accepts_insurance
  );
