-- Each demo client has exactly one usual means of payment, and its last use, like that of all others, is the date of a payment.
select
  client.email as row_key,
  format('%s usual means of payment, %s used without a payment', count(*) filter (where method.is_default), count(*) filter (
    where method.last_used is not null and not exists (
      select from mentara.payments as payment
      where payment.payment_method_id = method.id and payment.processed_at = method.last_used
    )
  )) as problem
from mentara.users as client
left join mentara.payment_methods as method on method.user_id = client.id
where seed.is_demo(client.id)
  and client.role = 'client'
group by client.id
having count(*) filter (where method.is_default) <> 1
  or bool_or(seed.is_demo(method.id) and method.last_used is not null and not exists (
    select from mentara.payments as payment
    where payment.payment_method_id = method.id and payment.processed_at = method.last_used
  ));
