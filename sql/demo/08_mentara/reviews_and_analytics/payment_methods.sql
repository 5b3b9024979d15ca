--! table: mentara.payment_methods
--! mark: uuid id
--! key: id
--! target: at least 18

-- Each demo client has stored one means of payment before looking for a therapist, and every fourth another one later. Only the
-- columns of its kind are filled, and no more of a number than a receipt shows. Insurance pays where the therapist accepts
-- it. The second statement notes the last use, once there are payments.
with

owners as (
  select
    account.id, account.email, account.address,
    split_part(account.email, '@', 1) as short_name,
    substring(account.email from '[0-9]{1,9}')::integer as number,
    account.first_name || ' ' || account.last_name as full_name,
    client.updated_at as ready_at,
    coalesce(therapist.accepts_insurance, false) as is_insured
  from mentara.clients as client
  join mentara.users as account on account.id = client.user_id
  left join mentara.users as helper
    on seed.is_demo(helper.id)
    and helper.email = 'therapist' || (substring(account.email from '[0-9]{1,9}')::integer + 1) / 2 || '@mentara.example'
  left join mentara.therapists as therapist on therapist.user_id = helper.id
  where seed.is_demo(account.id)
),

kinds (turn, type, nickname) as (
  values
    (0, 'GCASH', 'GCash'), (1, 'CARD', 'Everyday card'), (2, 'GCASH', 'My GCash'), (3, 'MAYA', 'Maya'),
    (4, 'CARD', 'Salary card'), (5, 'BANK_ACCOUNT', 'Savings'), (6, 'CARD', 'Blue card'), (7, 'INSURANCE', 'Health plan'),
    (8, 'DIGITAL_WALLET', 'Travel wallet'), (9, 'GCASH', null)
),

wanted as (
  select
    owners.*,
    path,
    k,
    case when type = 'INSURANCE' and not is_insured then 'CARD' else type end as type,
    case when type = 'INSURANCE' and not is_insured then 'Everyday card' else nickname end as nickname,
    lpad(seed.int('payment_methods.last4', path, 0, 9999)::text, 4, '0') as last4,
    -- An hour after the recommendations were there; another one three weeks on, or yesterday where that is still to come.
    case k
      when 1 then ready_at + interval '1 hour'
      else greatest(ready_at + interval '2 hours', least(ready_at + interval '21 days', seed.today() - interval '20 hours'))
    end as stored_at
  from owners
  cross join lateral generate_series(1, case when mod(number, 4) = 3 then 2 else 1 end) as k
  cross join lateral (select short_name || '/' || k as path) as paths
  left join kinds on kinds.turn = mod(number + 5 * (k - 1), 10)
)

insert into mentara.payment_methods (
  id, user_id, type, nickname, is_default, is_active, card_last4, card_brand, cardholder_name, expiry_month, expiry_year,
  card_type, bank_name, account_holder_name, account_type, routing_number, account_last4, wallet_provider, wallet_email,
  wallet_account_name, gcash_number, gcash_name, gcash_email, is_verified, maya_number, maya_name, maya_email, maya_verified,
  insurance_provider_name, policy_number, member_id, group_number, insurance_verified, coverage_details, billing_address,
  created_at, updated_at
)
select
  seed.uuid('payment_methods', path)::text,
  id,
  type::mentara.payment_method_type,
  nickname,
  k = 1 and not exists (
    select from mentara.payment_methods as other where other.user_id = wanted.id and other.is_default
  ),
  true,
  case when is_card then last4 end,
  case when is_card then seed.pick('payment_methods.card_brand', path, 'Visa', 'Mastercard') end,
  case when is_card then full_name end,
  case when is_card then seed.int('payment_methods.expiry_month', path, 1, 12) end,
  case when is_card then extract(year from seed.today())::integer + seed.int('payment_methods.expiry_year', path, 1, 4) end,
  case when is_card then seed.pick('payment_methods.card_type', path, 'debit', 'credit') end,
  case when is_bank then seed.pick('payment_methods.bank_name', path, 'Pasig Bay Savings Bank', 'Mayon Rural Bank') end,
  case when is_bank then full_name end,
  case when is_bank then 'savings' end,
  case when is_bank then lpad(seed.int('payment_methods.routing_number', path, 10000000, 99999999)::text, 9, '0') end,
  case when is_bank then last4 end,
  case when is_wallet then 'Lakbay Wallet' end,
  case when is_wallet then email end,
  case when is_wallet then full_name end,
  case when type = 'GCASH' then '0917 555 ' || last4 end,
  case when type = 'GCASH' then full_name end,
  case when type = 'GCASH' then email end,
  type <> 'INSURANCE',
  case when type = 'MAYA' then '0918 555 ' || last4 end,
  case when type = 'MAYA' then full_name end,
  case when type = 'MAYA' then email end,
  case when type = 'MAYA' then true end,
  case when is_plan then 'Bayanihan Health Plan' end,
  case when is_plan then 'BHP-' || last4 || '-' || number end,
  case when is_plan then 'M' || lpad(number::text, 6, '0') end,
  case when is_plan then 'G-' || left(last4, 2) end,
  case when is_plan then true end,
  case when is_plan then jsonb_build_object('sessions_per_year', 12, 'share_paid', 1, 'approval_needed', false) end,
  case when not is_plan then jsonb_build_object(
    'street', split_part(address, ', ', 1), 'city', split_part(address, ', ', 2), 'country', 'PH'
  ) end,
  stored_at,
  stored_at
from wanted
cross join lateral (
  select
    type = 'CARD' as is_card, type = 'BANK_ACCOUNT' as is_bank, type = 'DIGITAL_WALLET' as is_wallet,
    type = 'INSURANCE' as is_plan
) as flags
on conflict (id) do nothing;

update mentara.payment_methods as method
set last_used = used.last_used, updated_at = used.last_used
from (
  select payment_method_id, max(processed_at) as last_used
  from mentara.payments
  group by payment_method_id
) as used
where used.payment_method_id = method.id
  and seed.is_demo(method.id)
  and method.last_used is null
  and used.last_used is not null;
