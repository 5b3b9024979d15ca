--! table: faraday.gpt_subscription_invoices
--! mark: text notes
--! key: invoice_number
--! scaffold: 8e0e66bedbf3 a84cd30b0a78

-- Invoices.
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
    (seed.office_time('gpt_subscription_invoices.invoice_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as invoice_date,
    case
      when seed.chance('gpt_subscription_invoices.customer_name?', n, 0.85) then customer_person.first_name || ' ' || customer_person.last_name
    end as customer_name,
    case
      when seed.chance('gpt_subscription_invoices.customer_email?', n, 0.85) then seed.slug(customer_person.first_name || ' ' || customer_person.last_name, '.') || '@mail.example'
    end as customer_email,
    'MOCK: ' || notes_word.word as notes,
    case when seed.chance('gpt_subscription_invoices.terms?', n, 0.85) then terms_word.word end as terms
  from generate_series(1, seed.rows(300)) as n
  left join gpt_subscription_billings as billing_cycle
    on billing_cycle.position = seed.fan_out('gpt_subscription_invoices.billing_cycle_id', n, (select max(position) from gpt_subscription_billings))
  left join gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_subscription_invoices.subscription_id', n, (select max(position) from gpt_subscriptions))
  left join seed.person as customer_person on customer_person.position = seed.distinct_position('gpt_subscription_invoices.customer_person', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('gpt_subscription_invoices.notes', n)
  left join seed.word as terms_word on terms_word.kind = 'paragraph' and terms_word.position = seed.distinct_position('gpt_subscription_invoices.terms', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('gpt_subscription_invoices.paid_at?', n, 0.7) then least(invoice_date + interval '1 hour' * seed.int('gpt_subscription_invoices.paid_at', n, 1, 240), (seed.now() at time zone 'UTC'))
    end as paid_at
  from wanted
)

insert into faraday.gpt_subscription_invoices (
  is_active, metadata, billing_cycle_id, subscription_id, invoice_number, invoice_date, due_date, status,
  subtotal, tax_amount, discount_amount, total_amount, currency, customer_name, customer_email,
  billing_address, line_items, notes, terms, sent_at, paid_at
)
select
  case
    when seed.chance('gpt_subscription_invoices.is_active?', n, 0.85) then seed.chance('gpt_subscription_invoices.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_subscription_invoices.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscription_invoices.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscription_invoices.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscription_invoices.metadata.attempt', n, 1, 3))::json
  end,
  billing_cycle_id,
  subscription_id,
  'GSI-' || lpad(n::text, 6, '0'),
  invoice_date,
  invoice_date + interval '24 hours' * seed.int('gpt_subscription_invoices.due_date', n, 7, 45),
  seed.pick_weighted('gpt_subscription_invoices.status', n, array['draft', 'sent', 'paid', 'overdue', 'cancelled'], array[1, 3, 10, 1, 1]),
  seed.amount('gpt_subscription_invoices.subtotal', n, 20, 2500, 2),
  case
    when seed.chance('gpt_subscription_invoices.tax_amount?', n, 0.85) then seed.decimal('gpt_subscription_invoices.tax_amount', n, 0, 60, 2)
  end,
  case
    when seed.chance('gpt_subscription_invoices.discount_amount?', n, 0.85) then seed.decimal('gpt_subscription_invoices.discount_amount', n, 0, 60, 2)
  end,
  seed.amount('gpt_subscription_invoices.total_amount', n, 20, 2500, 2),
  seed.pick_weighted('gpt_subscription_invoices.currency', n, array['EUR', 'USD', 'GBP', 'CHF'], array[8, 6, 2, 1]),
  customer_name,
  customer_email,
  case
    when seed.chance('gpt_subscription_invoices.billing_address?', n, 0.85) then jsonb_build_object('street', 'Market Street ' || seed.int('gpt_subscription_invoices.billing_address.street', n, 1, 180), 'city', seed.pick('gpt_subscription_invoices.billing_address.city', n, 'Ghent', 'Graz', 'Bergen', 'Cork'), 'country', seed.pick('gpt_subscription_invoices.billing_address.country', n, 'BE', 'AT', 'NO', 'IE'))::json
  end,
  case
    when seed.chance('gpt_subscription_invoices.line_items?', n, 0.85) then jsonb_build_array(seed.pick('gpt_subscription_invoices.line_items.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('gpt_subscription_invoices.line_items.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
  end,
  notes,
  terms,
  case
    when seed.chance('gpt_subscription_invoices.sent_at?', n, 0.7) then least(paid_at + interval '1 hour' * seed.int('gpt_subscription_invoices.sent_at', n, 2, 96), (seed.now() at time zone 'UTC'))
  end,
  paid_at
from shaped
on conflict (invoice_number) do nothing;
