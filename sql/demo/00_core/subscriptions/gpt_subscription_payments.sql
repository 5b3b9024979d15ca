--! table: faraday.gpt_subscription_payments
--! mark: text notes
--! key: payment_date
--! scaffold: 72788de7952b 7acf913b508a

-- Payments.
with

gpt_subscription_billings as (
  select
    row_of.id,
    row_number() over (order by row_of.subscription_id, row_of.billing_cycle_start)::integer as position
  from faraday.gpt_subscription_billing as row_of
  where row_of.notes::text like 'MOCK:%'
),

gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.gpt_subscriptions as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.gpt_subscriptions' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    billing_cycle.id as billing_cycle_id,
    subscription.id as subscription_id,
    case
      when seed.chance('gpt_subscription_payments.error_message?', n, 0.85) then error_message_word.word
    end as error_message,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as payment_date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(400)) as n
  left join gpt_subscription_billings as billing_cycle
    on billing_cycle.position = seed.fan_out('gpt_subscription_payments.billing_cycle_id', n, (select max(position) from gpt_subscription_billings))
  left join gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_subscription_payments.subscription_id', n, (select max(position) from gpt_subscriptions))
  left join seed.word as error_message_word on error_message_word.kind = 'sentence' and error_message_word.position = seed.distinct_position('gpt_subscription_payments.error_message', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('gpt_subscription_payments.notes', n)
)

insert into faraday.gpt_subscription_payments (
  is_active, metadata, billing_cycle_id, subscription_id, amount, currency, payment_method, status,
  transaction_id, gateway_response, error_message, payment_date, processed_at, payment_details, notes
)
select
  case
    when seed.chance('gpt_subscription_payments.is_active?', n, 0.85) then seed.chance('gpt_subscription_payments.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_subscription_payments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscription_payments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscription_payments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscription_payments.metadata.attempt', n, 1, 3))::json
  end,
  billing_cycle_id,
  subscription_id,
  seed.amount('gpt_subscription_payments.amount', n, 20, 2500, 2),
  seed.pick_weighted('gpt_subscription_payments.currency', n, array['EUR', 'USD', 'GBP', 'CHF'], array[8, 6, 2, 1]),
  seed.pick_weighted('gpt_subscription_payments.payment_method', n, array['card', 'bank_transfer', 'paypal', 'cash'], array[8, 4, 3, 1]),
  seed.pick_weighted('gpt_subscription_payments.status', n, array['pending', 'authorised', 'completed', 'failed', 'refunded'], array[1, 1, 12, 1, 1]),
  case
    when seed.chance('gpt_subscription_payments.transaction_id?', n, 0.85) then 'GSP-' || lpad(seed.int('gpt_subscription_payments.transaction_id', n, 1, 999999)::text, 6, '0')
  end,
  case
    when seed.chance('gpt_subscription_payments.gateway_response?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscription_payments.gateway_response.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscription_payments.gateway_response.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscription_payments.gateway_response.attempt', n, 1, 3))::json
  end,
  error_message,
  payment_date,
  case
    when seed.chance('gpt_subscription_payments.processed_at?', n, 0.65) then least(payment_date + interval '1 hour' * seed.int('gpt_subscription_payments.processed_at', n, 2, 120), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('gpt_subscription_payments.payment_details?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_subscription_payments.payment_details.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_subscription_payments.payment_details.version', n, 1, 5))::json
  end,
  notes
from wanted
where not exists (
  select from faraday.gpt_subscription_payments as present
  where present.payment_date = wanted.payment_date
);
