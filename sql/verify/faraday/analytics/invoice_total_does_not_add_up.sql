-- An invoice is what its lines say, less the discount, plus New Jersey sales tax of 6.625 %.
with

subscriptions as (
  select subscription.*, plan.metadata->>'price_per_1000_tokens' as per_1000
  from faraday.gpt_subscriptions as subscription
  join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
  where plan.description like 'MOCK:%'
    and exists (
      select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
    )
)

select
  invoice.invoice_number as row_key,
  format('subtotal %s, discount %s, tax %s, total %s', subtotal, discount_amount, tax_amount, total_amount) as problem
from faraday.gpt_subscription_invoices as invoice
join subscriptions on subscriptions.id = invoice.subscription_id
where abs(subtotal - discount_amount + tax_amount - total_amount) > 0.005
  or abs((subtotal - discount_amount) * 0.06625 - tax_amount) > 0.0051
  or invoice.status = 'paid' and paid_at is null
  or invoice.status <> 'paid' and paid_at is not null
  or paid_at < invoice_date
  or paid_at > seed.now() at time zone 'UTC';
