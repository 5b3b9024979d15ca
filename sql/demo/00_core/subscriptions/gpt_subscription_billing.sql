--! table: faraday.gpt_subscription_billing
--! mark: parent subscription_id
--! key: subscription_id, billing_cycle_start

-- The bill of each billing month: ten of each pilot, five of each other subscription. The plan's price less a tenth for pilots,
-- plus the cost of the tokens used, plus half as much again for those beyond the allowance. The month that runs now is open; of
-- the month before it a few are overdue; all others are paid.
with

numbered as (
  select
    3 * ((n - 1) / 20) + case when mod(n - 1, 20) < 10 then 1 when mod(n - 1, 20) < 15 then 2 else 3 end as position,
    mod(n - 1, 20) - case when mod(n - 1, 20) < 10 then 0 when mod(n - 1, 20) < 15 then 10 else 15 end as back
  from generate_series(1, seed.rows(200)) as n
),

subscriptions as (
  select subscription.*, plan.name as plan, row_number() over (order by account.created_at, subscription.start_date) as position
  from faraday.gpt_subscriptions as subscription
  join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
  join faraday.users as account on account.id = subscription.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
  )
),

months as (
  select
    position, months_back,
    row_number() over (partition by position order by months_back) - 1 as back,
    subscriptions.id, plan, price, currency, metadata,
    starts,
    seed.today()::timestamp - interval '25 days' - interval '1 month' * (months_back - 1) as ends
  from subscriptions
  cross join generate_series(0, 14) as months_back
  cross join lateral (select seed.today()::timestamp - interval '25 days' - interval '1 month' * months_back as starts) as begun
  where starts >= start_date and starts < coalesce(end_date, seed.today())
),

used as (
  select
    usage.subscription_id, months.starts,
    sum(usage.total_cost)::numeric as cost,
    sum(usage.tokens_used) as tokens,
    sum(usage.requests_made) as requests,
    sum(usage.tokens_over_limit) as over,
    round(sum(usage.tokens_over_limit * usage.cost_per_token * 0.5)::numeric, 2) as surcharge
  from faraday.gpt_subscription_usage as usage
  join months
    on months.id = usage.subscription_id
      and usage.billing_period_start >= months.starts
      and usage.billing_period_start < months.ends
  group by usage.subscription_id, months.starts
),

charged as (
  select
    months.*,
    coalesce(round(cost, 2), 0) as cost, coalesce(surcharge, 0) as surcharge, coalesce(tokens, 0) as tokens,
    coalesce(requests, 0) as requests, coalesce(over, 0) as over,
    case when metadata->>'pilot' = 'true' then round(price::numeric * 0.10, 2) else 0 end as discount,
    case
      when months_back = 0 then 'pending'
      when months_back = 1 and seed.chance('gpt_subscription_billing.status', numbered.position, 0.25) then 'overdue'
      else 'paid'
    end as state,
    ends + interval '1 day' * seed.int(
      'gpt_subscription_billing.paid_date', numbered.position || '/' || months.starts::date, 3, 12
    ) + interval '10 hours' as paid_at
  from numbered
  left join months on months.position = numbered.position and months.back = numbered.back
  left join used on used.subscription_id = months.id and used.starts = months.starts
)

insert into faraday.gpt_subscription_billing (
  is_active, metadata, subscription_id, billing_cycle_start, billing_cycle_end, amount, currency, status, invoice_number,
  invoice_date,
  due_date, paid_date, base_amount, usage_amount, overage_amount, discount_amount, billing_details, notes
)
select
  state <> 'paid',
  json_build_object('plan', plan, 'invoicing', metadata->>'invoicing'),
  charged.id,
  charged.starts,
  ends,
  price::numeric + cost + surcharge - discount,
  currency,
  state,
  case when state <> 'pending' then 'FD-' || to_char(charged.starts, 'YYYYMM') || '-' || lpad(position::text, 4, '0') end,
  case when state <> 'pending' then ends end,
  ends + interval '14 days',
  case when state = 'paid' then paid_at end,
  price,
  cost,
  surcharge,
  discount,
  json_build_object('tokens', tokens, 'requests', requests, 'tokens_over_allowance', over),
  case
    when state = 'pending' then 'Month still running; figures to date.'
    when state = 'overdue' then 'Reminder sent a week after the due date.'
    when surcharge > 0 then 'More tokens than the plan includes.'
    when tokens = 0 then 'Not used in this month.'
  end
from charged
on conflict (subscription_id, billing_cycle_start) do nothing;
