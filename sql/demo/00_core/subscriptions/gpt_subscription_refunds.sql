--! table: faraday.gpt_subscription_refunds
--! mark: text notes
--! key: requested_at
--! scaffold: 7408814f36b8 2a1f4115c8ea

-- Refunds.
with

gpt_subscription_payments as (
  select
    row_of.id,
    row_number() over (order by row_of.payment_date)::integer as position
  from faraday.gpt_subscription_payments as row_of
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
    payment.id as payment_id,
    subscription.id as subscription_id,
    reason_word.word as reason,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as requested_at,
    'MOCK: ' || notes_word.word as notes,
    case
      when seed.chance('gpt_subscription_refunds.processed_by?', n, 0.85) then processed_by_word.word
    end as processed_by
  from generate_series(1, seed.rows(50)) as n
  left join gpt_subscription_payments as payment
    on payment.position = seed.fan_out('gpt_subscription_refunds.payment_id', n, (select max(position) from gpt_subscription_payments))
  left join gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_subscription_refunds.subscription_id', n, (select max(position) from gpt_subscriptions))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('gpt_subscription_refunds.reason', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('gpt_subscription_refunds.notes', n)
  left join seed.word as processed_by_word on processed_by_word.kind = 'sentence' and processed_by_word.position = seed.distinct_position('gpt_subscription_refunds.processed_by', n)
)

insert into faraday.gpt_subscription_refunds (
  is_active, metadata, payment_id, subscription_id, refund_amount, currency, refund_type, reason, status,
  refund_method, transaction_id, requested_at, processed_at, refund_details, notes, processed_by
)
select
  case
    when seed.chance('gpt_subscription_refunds.is_active?', n, 0.85) then seed.chance('gpt_subscription_refunds.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_subscription_refunds.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscription_refunds.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscription_refunds.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscription_refunds.metadata.attempt', n, 1, 3))::json
  end,
  payment_id,
  subscription_id,
  seed.decimal('gpt_subscription_refunds.refund_amount', n, 0, 60, 2),
  seed.pick_weighted('gpt_subscription_refunds.currency', n, array['EUR', 'USD', 'GBP', 'CHF'], array[8, 6, 2, 1]),
  seed.pick_weighted('gpt_subscription_refunds.refund_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  reason,
  seed.pick_weighted('gpt_subscription_refunds.status', n, array['pending', 'authorised', 'completed', 'failed', 'refunded'], array[1, 1, 12, 1, 1]),
  case
    when seed.chance('gpt_subscription_refunds.refund_method?', n, 0.85) then seed.pick_weighted('gpt_subscription_refunds.refund_method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1])
  end,
  case
    when seed.chance('gpt_subscription_refunds.transaction_id?', n, 0.85) then 'GSR-' || lpad(seed.int('gpt_subscription_refunds.transaction_id', n, 1, 999999)::text, 6, '0')
  end,
  requested_at,
  case
    when seed.chance('gpt_subscription_refunds.processed_at?', n, 0.65) then least(requested_at + interval '1 hour' * seed.int('gpt_subscription_refunds.processed_at', n, 2, 120), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('gpt_subscription_refunds.refund_details?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_subscription_refunds.refund_details.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_subscription_refunds.refund_details.version', n, 1, 5))::json
  end,
  notes,
  processed_by
from wanted
where not exists (
  select from faraday.gpt_subscription_refunds as present
  where present.requested_at = wanted.requested_at
);
