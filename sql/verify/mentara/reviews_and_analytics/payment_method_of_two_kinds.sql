-- A means of payment has the columns of its own kind and no others, is stored after the account was opened, and cards are valid.
select
  method.id || ' of ' || owner.email as row_key,
  format(
    '%s stored %s, account of %s: card %s until %s/%s, account %s, wallet %s, GCash %s, Maya %s, policy %s', method.type,
    method.created_at, owner.created_at, method.card_last4, method.expiry_month, method.expiry_year, method.account_last4,
    method.wallet_email, method.gcash_number, method.maya_number, method.policy_number
  ) as problem
from mentara.payment_methods as method
join mentara.users as owner on owner.id = method.user_id
where seed.is_demo(method.id)
  and (
    (method.card_last4 is not null) <> (method.type = 'CARD')
    or (method.account_last4 is not null) <> (method.type = 'BANK_ACCOUNT')
    or (method.wallet_email is not null) <> (method.type = 'DIGITAL_WALLET')
    or (method.gcash_number is not null) <> (method.type = 'GCASH')
    or (method.maya_number is not null) <> (method.type = 'MAYA')
    or (method.policy_number is not null) <> (method.type = 'INSURANCE')
    or method.created_at < owner.created_at
    or method.created_at > seed.now() at time zone 'UTC'
    or method.type = 'CARD' and coalesce(make_date(method.expiry_year, method.expiry_month, 1) < method.created_at, true)
  );
