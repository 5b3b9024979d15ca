--! table: faraday.gpt_subscription_invoices
--! mark: parent subscription_id
--! key: invoice_number

-- Thirty invoices for each three subscriptions. A pilot gets two a month: the base price on the first day (number ends in B),
-- what was used on the last (number ends in U). The others get one, on the last day. Tax comes on top of what the bill says;
-- the invoices of a bill together make its amount plus tax.
with

numbered as (
  select
    3 * ((n - 1) / 30) + case when mod(n - 1, 30) < 20 then 1 when mod(n - 1, 30) < 25 then 2 else 3 end as position,
    case
      when mod(n - 1, 30) < 20 then mod(n - 1, 30) / 2
      when mod(n - 1, 30) < 25 then mod(n - 1, 30) - 20
      else mod(n - 1, 30) - 25
    end as back,
    case when mod(n - 1, 30) >= 20 then 'W' when mod(n - 1, 2) = 0 then 'B' else 'U' end as part
  from generate_series(1, seed.rows(300)) as n
),

subscriptions as (
  select
    subscription.id, account.first_name || ' ' || account.last_name as customer, account.email, account.id as user_id,
    row_number() over (order by account.created_at, subscription.start_date) as position
  from faraday.gpt_subscriptions as subscription
  join faraday.users as account on account.id = subscription.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
  )
),

bills as (
  select
    bill.*, subscriptions.position, customer, email, user_id,
    row_number() over (partition by subscription_id order by billing_cycle_start desc) - 1 as back
  from faraday.gpt_subscription_billing as bill
  join subscriptions on subscriptions.id = bill.subscription_id
),

places as (
  -- The school that somebody works for; the district office for the others.
  select
    distinct on (assignment.teacher_id) assignment.teacher_id as user_id,
    school.name,
    school.address,
    school.city,
    school.zip_code
  from faraday.teacher_school_assignments as assignment
  join faraday.schools as school on school.id = assignment.school_id
  order by assignment.teacher_id, school.school_code collate "C"
),

parts as (
  select
    bills.*, part,
    case part when 'U' then 0 else base_amount end::numeric as base,
    case part when 'U' then 0 else discount_amount end::numeric as discount,
    case part when 'B' then 0 else usage_amount end::numeric as used,
    case part when 'B' then 0 else overage_amount end::numeric as over,
    case part when 'B' then billing_cycle_start else billing_cycle_end end as dated
  from numbered
  left join bills on bills.position = numbered.position and bills.back = numbered.back
),

taxed as (
  select
    parts.*,
    base + used + over as subtotal,
    round((base + used + over - discount) * 0.06625, 2) as tax,
    -- The base price is paid in the first days of the month that it is for, whatever comes of the rest.
    case
      when part = 'B'
        then dated + interval '1 day' * seed.int(
          'gpt_subscription_invoices.paid_at', position || '/' || dated::date, 3, 9
        ) + interval '9 hours'
      else paid_date
    end as paid
  from parts
)

insert into faraday.gpt_subscription_invoices (
  is_active, metadata, billing_cycle_id, subscription_id, invoice_number, invoice_date, due_date, status, subtotal, tax_amount,
  discount_amount, total_amount, currency, customer_name, customer_email, billing_address, line_items, notes, terms, sent_at,
  paid_at
)
select
  paid is null,
  json_build_object('part', case part when 'B' then 'base' when 'U' then 'use' else 'whole' end, 'tax_rate', 0.06625),
  taxed.id,
  subscription_id,
  'FD-' || to_char(billing_cycle_start, 'YYYYMM') || '-' || lpad(position::text, 4, '0')
    || case part when 'W' then '' else '-' || part end,
  dated,
  dated + interval '14 days',
  case when paid is not null then 'paid' when status = 'pending' then 'draft' else status end,
  subtotal,
  tax,
  discount,
  subtotal - discount + tax,
  currency,
  customer,
  email,
  json_build_object(
    'name', coalesce(places.name, 'Harbor Point Public Schools'), 'street', places.address, 'city',
    coalesce(places.city, 'Harbor Point'),
    'state', 'NJ', 'zip', places.zip_code
  ),
  (
    select json_agg(json_build_object('text', text, 'amount', amount))
    from (values
      (taxed.metadata->>'plan' || ' plan, ' || to_char(billing_cycle_start, 'DD Mon') || ' to ' || to_char(billing_cycle_end, 'DD Mon YYYY'), base),
      ('Pilot discount', -discount),
      ('Tokens used: ' || (billing_details->>'tokens'), used),
      ('Surcharge for tokens beyond the allowance: ' || (billing_details->>'tokens_over_allowance'), over)
    ) as lines (text, amount)
    where amount <> 0
  ),
  case
    when paid is null and status = 'pending' then 'Draft; goes out on the last day of the month.'
    when paid is null then 'Please pay; reminder enclosed.'
  end,
  'Payable within 14 days, by purchase order or card.',
  case when paid is not null or status <> 'pending' then dated + interval '8 hours' end,
  paid
from taxed
left join places on places.user_id = taxed.user_id
on conflict (invoice_number) do nothing;
