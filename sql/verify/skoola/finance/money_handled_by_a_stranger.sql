-- Fees, other income and petty cash are handled by the bursar and the accounts clerk, whose accounts have the role Accountant;
-- bills are approved by the head of the school, or by an accountant where cash was paid. Nobody signs while on leave.
with

signatures as (
  select receipt_number as row_key, collected_by as staff_id, payment_date::date as day, array['Accountant'] as roles
  from skoola.fee_payments
  where seed.is_demo(id)
  union all
  select receipt_number, received_by, date::date, array['Accountant'] from skoola.income_transactions where seed.is_demo(id)
  union all
  select 'petty cash ' || date, handled_by, date::date, array['Accountant']
  from skoola.petty_cash_transactions
  where seed.is_demo(id)
  union all
  select
    'bill ' || vendor || ' ' || date,
    approved_by,
    date::date,
    case when payment_method = 'Cash' then array['Accountant', 'VicePrincipal'] else array['Principal', 'VicePrincipal'] end
  from skoola.expense_transactions
  where seed.is_demo(id)
)

select
  row_key,
  format(
    '%s, %s, leave from %s to %s', coalesce(staff.employee_id, 'nobody'), account.role, leave.from_date, leave.to_date
  ) as problem
from signatures
left join skoola.staff on staff.id = signatures.staff_id
left join skoola.user_profiles as link on link.profile_id = staff.profile_id
left join skoola.users as account on account.id = link.user_id
left join skoola.staff_leaves as leave
  on leave.staff_id = staff.id
  and leave.status = 'Approved'
  and signatures.day between leave.from_date and leave.to_date
where account.role is null
  or account.role <> all (roles)
  or leave.id is not null;
