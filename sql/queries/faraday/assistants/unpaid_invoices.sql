--! title: Unpaid subscription invoices
--! page: Billing

-- Invoices that have been sent and not been paid, the longest overdue first, with the plan and whether reminders are due.
-- Subscriptions and plans come by their primary keys; a partial index on due_date for unpaid invoices serves the list.
with

chosen as (
  select seed.today() as today
)

select
  invoice.invoice_number,
  invoice.customer_name as customer,
  plan.name as plan,
  subscription.billing_cycle,
  invoice.invoice_date::date as invoiced_on,
  invoice.due_date::date as due_on,
  greatest(chosen.today - invoice.due_date::date, 0) as days_overdue,
  invoice.total_amount as amount,
  invoice.currency,
  case
    when invoice.due_date >= chosen.today then 'not due yet'
    when invoice.due_date >= chosen.today - 14 then 'first reminder'
    when invoice.due_date >= chosen.today - 45 then 'second reminder'
    else 'hold the subscription'
  end as next_step
from chosen
join faraday.gpt_subscription_invoices as invoice
  on invoice.paid_at is null and invoice.status not in ('draft', 'paid', 'cancelled', 'void', 'refunded')
join faraday.gpt_subscriptions as subscription on subscription.id = invoice.subscription_id
join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
order by invoice.due_date, invoice.invoice_number collate "C"
limit 25;
