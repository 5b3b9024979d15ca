-- Completed payments of an invoice are its total, and only paid invoices have any. Judged where the shares that payments say
-- they are make a whole.
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
  format(
    '%s, total %s, completed payments %s', invoice.status, invoice.total_amount,
    round(coalesce(sum(payment.amount) filter (where payment.status = 'completed'), 0)::numeric, 2)
  ) as problem
from faraday.gpt_subscription_invoices as invoice
join subscriptions on subscriptions.id = invoice.subscription_id
join faraday.gpt_subscription_payments as payment
  on payment.subscription_id = invoice.subscription_id and payment.metadata->>'invoice_number' = invoice.invoice_number
group by invoice.id
having sum((payment.payment_details->>'share')::numeric) = 1
  and abs(
    coalesce(sum(payment.amount) filter (where payment.status = 'completed'), 0) - case invoice.status
      when 'paid' then invoice.total_amount
      else 0
    end
  ) > 0.005;
