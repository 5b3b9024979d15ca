--! table: faraday.gpt_subscription_refunds
--! mark: parent subscription_id
--! key: payment_id, requested_at

-- Five refunds for each three subscriptions, all of completed payments and none larger than the payment: part of the use when
-- the service was down, the tax of a month in which the exemption had not been filed, a whole payment that a holiday made
-- pointless. The latest is still being looked at, one in ten was refused.
with

kinds (kind, slot, back, ending, share, refund_type, reason, detail) as (
  values
    (0, 1, 3, '-U', 0.30, 'partial', 'Service interruption', 'Answers failed for two school days.'),
    (1, 1, 5, '-B', 0.062, 'tax', 'Tax exemption filed late', 'The exemption certificate now covers this month.'),
    (2, 1, 7, '-U', 1.00, 'full', 'Billed twice', 'The same tokens had been on the invoice of the pilot contract.'),
    (3, 2, 2, '', 0.50, 'partial', 'Plan changed in the month', 'Half a month at the price of the smaller plan.'),
    (4, 3, 1, '', 0.20, 'partial', 'Answers in the wrong language', 'Letters to families came back untranslated.')
),

numbered as (
  select n, 3 * ((n - 1) / 5) + slot as position, kinds.*
  from generate_series(1, seed.rows(50)) as n
  join kinds on kinds.kind = mod(n - 1, 5)
),

subscriptions as (
  select subscription.id, account.email, row_number() over (order by account.created_at, subscription.start_date) as position
  from faraday.gpt_subscriptions as subscription
  join faraday.users as account on account.id = subscription.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
  )
),

paid as (
  -- From 1: the latest completed payment of the subscription and kind of invoice.
  select
    payment.*, subscriptions.position,
    case when payment.transaction_id like '%-B%' then '-B' when payment.transaction_id like '%-U' then '-U' else '' end as ending,
    row_number() over (
      partition by payment.subscription_id,
      case when payment.transaction_id like '%-B%' then '-B' when payment.transaction_id like '%-U' then '-U' else '' end
      order by payment.payment_date desc, payment.transaction_id collate "C"
    ) as back
  from faraday.gpt_subscription_payments as payment
  join subscriptions on subscriptions.id = payment.subscription_id
  where payment.status = 'completed'
),

decided as (
  select
    numbered.*, paid.id as payment_id, paid.subscription_id, paid.currency, paid.payment_method,
    paid.transaction_id as of_payment,
    round(paid.amount::numeric * share, 2) as amount,
    paid.payment_date + interval '1 day' * seed.int(
      'gpt_subscription_refunds.requested_at', n, 2, 6
    ) + interval '3 hours' as requested_at,
    subscriptions.email,
    seed.chance('gpt_subscription_refunds.status', n, 0.1) as refused
  from numbered
  left join subscriptions on subscriptions.position = numbered.position
  left join paid
    on paid.position = numbered.position and paid.ending = numbered.ending
    and paid.back = least(
      numbered.back,
      (select max(last.back) from paid as last where last.position = numbered.position and last.ending = numbered.ending)
    )
),

stated as (
  select
    decided.*,
    case
      when requested_at + interval '12 days' > seed.today() then 'pending'
      when refused and share < 1 then 'rejected'
      else 'completed'
    end as state
  from decided
)

insert into faraday.gpt_subscription_refunds (
  is_active, metadata, payment_id, subscription_id, refund_amount, currency, refund_type, reason, status, refund_method,
  transaction_id,
  requested_at, processed_at, refund_details, notes, processed_by
)
select
  state = 'pending',
  json_build_object('payment', of_payment, 'share', share),
  payment_id,
  subscription_id,
  amount,
  currency,
  refund_type,
  reason,
  state,
  case when state = 'completed' then payment_method end,
  case when state = 'completed' then 'ref_' || substr(of_payment, 5) || '-' || kind end,
  requested_at,
  case
    when state <> 'pending' then requested_at + interval '1 hour' * seed.int('gpt_subscription_refunds.processed_at', n, 20, 200)
  end,
  json_build_object('requested_by', email, 'explanation', detail),
  case state
    when 'rejected' then 'Refused: the service log shows no interruption.'
    when 'pending' then 'With the billing office.'
    else detail
  end,
  case when state <> 'pending' then 'billing@harborpoint.example' end
from stated
where not exists (
  select from faraday.gpt_subscription_refunds as present
  where present.payment_id = stated.payment_id and present.requested_at = stated.requested_at
);
