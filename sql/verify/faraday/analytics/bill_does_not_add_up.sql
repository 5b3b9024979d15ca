-- A bill is base price, use and overage less the discount, and use is what the usage rows of its month cost.
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
  format('subscription %s, %s', bill.subscription_id, bill.billing_cycle_start::date) as row_key,
  format(
    'amount %s = base %s + use %s + overage %s - discount %s; usage rows %s', bill.amount, base_amount, usage_amount,
    overage_amount, discount_amount, sum(usage.total_cost)
  ) as problem
from faraday.gpt_subscription_billing as bill
join subscriptions on subscriptions.id = bill.subscription_id
left join faraday.gpt_subscription_usage as usage
  on usage.subscription_id = bill.subscription_id
  and usage.billing_period_start >= bill.billing_cycle_start and usage.billing_period_start < bill.billing_cycle_end
group by bill.id
having abs(base_amount + usage_amount + overage_amount - discount_amount - bill.amount) > 0.005
  or abs(usage_amount - coalesce(sum(usage.total_cost), 0)) > 0.005;
