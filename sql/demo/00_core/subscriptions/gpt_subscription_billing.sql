--! table: faraday.gpt_subscription_billing
--! mark: text notes
--! key: subscription_id, billing_cycle_start
--! scaffold: ecbea2edad78 6c0b64d978d9

-- Billing cycles.
with

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
    subscription.id as subscription_id,
    (seed.now() at time zone 'UTC') + interval '1 hour' * n as billing_cycle_start,
    case
      when seed.chance('gpt_subscription_billing.invoice_date?', n, 0.9) then (seed.office_time('gpt_subscription_billing.invoice_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
    end as invoice_date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(200)) as n
  left join gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_subscription_billing.subscription_id', n, (select max(position) from gpt_subscriptions))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('gpt_subscription_billing.notes', n)
)

insert into faraday.gpt_subscription_billing (
  is_active, metadata, subscription_id, billing_cycle_start, billing_cycle_end, amount, currency, status,
  invoice_number, invoice_date, due_date, paid_date, base_amount, usage_amount, overage_amount,
  discount_amount, billing_details, notes
)
select
  case
    when seed.chance('gpt_subscription_billing.is_active?', n, 0.85) then seed.chance('gpt_subscription_billing.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_subscription_billing.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscription_billing.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscription_billing.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscription_billing.metadata.attempt', n, 1, 3))::json
  end,
  subscription_id,
  billing_cycle_start,
  billing_cycle_start + interval '24 hours' * seed.int('gpt_subscription_billing.billing_cycle_end', n, 1, 90),
  seed.amount('gpt_subscription_billing.amount', n, 20, 2500, 2),
  seed.pick_weighted('gpt_subscription_billing.currency', n, array['EUR', 'USD', 'GBP', 'CHF'], array[8, 6, 2, 1]),
  seed.pick_weighted('gpt_subscription_billing.status', n, array['trial', 'active', 'paused', 'cancelled', 'expired'], array[1, 9, 1, 2, 1]),
  case
    when seed.chance('gpt_subscription_billing.invoice_number?', n, 0.85) then 'GSB-' || lpad(seed.int('gpt_subscription_billing.invoice_number', n, 1, 999999)::text, 6, '0')
  end,
  invoice_date,
  billing_cycle_start + interval '24 hours' * seed.int('gpt_subscription_billing.due_date', n, 7, 45),
  case
    when seed.chance('gpt_subscription_billing.paid_date?', n, 0.7) then least(invoice_date + interval '1 hour' * seed.int('gpt_subscription_billing.paid_date', n, 1, 240), (seed.now() at time zone 'UTC'))
  end,
  seed.amount('gpt_subscription_billing.base_amount', n, 20, 2500, 2),
  case
    when seed.chance('gpt_subscription_billing.usage_amount?', n, 0.85) then seed.amount('gpt_subscription_billing.usage_amount', n, 20, 2500, 2)
  end,
  case
    when seed.chance('gpt_subscription_billing.overage_amount?', n, 0.85) then seed.amount('gpt_subscription_billing.overage_amount', n, 20, 2500, 2)
  end,
  case
    when seed.chance('gpt_subscription_billing.discount_amount?', n, 0.85) then seed.decimal('gpt_subscription_billing.discount_amount', n, 0, 60, 2)
  end,
  case
    when seed.chance('gpt_subscription_billing.billing_details?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_subscription_billing.billing_details.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_subscription_billing.billing_details.version', n, 1, 5))::json
  end,
  notes
from wanted
on conflict (subscription_id, billing_cycle_start) do nothing;
