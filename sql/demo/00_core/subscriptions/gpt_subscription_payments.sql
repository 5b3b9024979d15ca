--! table: faraday.gpt_subscription_payments
--! mark: parent subscription_id
--! key: transaction_id

-- Forty payments for each three subscriptions. The base invoice of a pilot is paid in two shares, 60 % by the school and the
-- rest by the district's technology grant; every other invoice in one sum. What is paid adds up to the paid invoices. Of the
-- overdue ones the card was declined; payments of drafts wait for the invoice.
with

numbered as (
  select
    3 * ((n - 1) / 40) + case when mod(n - 1, 40) < 30 then 1 when mod(n - 1, 40) < 35 then 2 else 3 end as position,
    case
      when mod(n - 1, 40) < 30 then mod(n - 1, 40) / 3
      when mod(n - 1, 40) < 35 then mod(n - 1, 40) - 30
      else mod(n - 1, 40) - 35
    end as back,
    case
      when mod(n - 1, 40) >= 30 then 'W'
      when mod(mod(n - 1, 40), 3) = 0 then 'S'
      when mod(mod(n - 1, 40), 3) = 1 then 'G'
      else 'U'
    end as part
  from generate_series(1, seed.rows(400)) as n
),

subscriptions as (
  select subscription.id, row_number() over (order by account.created_at, subscription.start_date) as position
  from faraday.gpt_subscriptions as subscription
  join faraday.users as account on account.id = subscription.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
  )
),

bills as (
  select
    bill.id, bill.billing_cycle_start, bill.subscription_id, subscriptions.position,
    row_number() over (partition by bill.subscription_id order by bill.billing_cycle_start desc) - 1 as back
  from faraday.gpt_subscription_billing as bill
  join subscriptions on subscriptions.id = bill.subscription_id
),

due as (
  select
    numbered.position, numbered.part, bills.id as billing_cycle_id, bills.subscription_id,
    invoice.status, invoice.currency, invoice.paid_at, invoice.invoice_number, invoice.due_date, invoice.customer_email,
    case numbered.part
      when 'S' then round(invoice.total_amount::numeric * 0.6, 2)
      when 'G' then invoice.total_amount::numeric - round(invoice.total_amount::numeric * 0.6, 2)
      else invoice.total_amount::numeric
    end as amount,
    invoice.invoice_number || case numbered.part when 'G' then '-2' else '' end as reference
  from numbered
  left join bills on bills.position = numbered.position and bills.back = numbered.back
  left join faraday.gpt_subscription_invoices as invoice
    on invoice.billing_cycle_id = bills.id
    and right(invoice.invoice_number, 2) = case numbered.part
      when 'S' then '-B'
      when 'G' then '-B'
      when 'U' then '-U'
      else right(invoice.invoice_number, 2)
    end
),

stated as (
  select
    due.*,
    case
      when part = 'G' then 'grant transfer'
      when part = 'S' then 'purchase order'
      else seed.pick('gpt_subscription_payments.payment_method', position, 'purchase order', 'card', 'card')
    end as method,
    case status when 'paid' then 'completed' when 'overdue' then 'failed' else 'pending' end as state,
    case status when 'paid' then paid_at when 'overdue' then due_date + interval '10 hours' end as moment
  from due
)

insert into faraday.gpt_subscription_payments (
  is_active, metadata, billing_cycle_id, subscription_id, amount, currency, payment_method, status, transaction_id,
  gateway_response,
  error_message, payment_date, processed_at, payment_details, notes
)
select
  state = 'pending',
  json_build_object('invoice_number', invoice_number),
  billing_cycle_id,
  subscription_id,
  amount,
  currency,
  case when state = 'failed' then 'card' else method end,
  state,
  'pay_' || reference,
  case state
    when 'completed'
      then json_build_object(
        'code', '00', 'message', 'approved', 'reference', seed.hex('gpt_subscription_payments.gateway_response', reference, 16)
      )
    when 'failed' then json_build_object('code', '54', 'message', 'expired card')
  end,
  case when state = 'failed' then 'Card expired; the holder has been asked for a new one.' end,
  moment,
  moment + interval '1 minute' * case when method = 'card' then 1 else 95 end,
  json_build_object(
    'share', case part when 'S' then 0.6 when 'G' then 0.4 else 1 end, 'payer',
    case part when 'G' then 'technology grant' else customer_email end
  ),
  case
    when state = 'pending' then 'Waits for the invoice.'
    when part = 'G' then 'Share of the technology grant.'
    when part = 'S' then 'Share of the school.'
  end
from stated
where not exists (
  select from faraday.gpt_subscription_payments as present
  where present.transaction_id = 'pay_' || reference and present.subscription_id = stated.subscription_id
);
