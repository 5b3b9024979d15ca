-- Distribution: a day of July or August brings teachers less than a third of the tokens of a day from September to May.
-- Judged from thirty parts of a month on each side.
with

subscriptions as (
  select subscription.*, plan.metadata->>'price_per_1000_tokens' as per_1000
  from faraday.gpt_subscriptions as subscription
  join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
  where plan.description like 'MOCK:%'
    and exists (
      select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
    )
),

parts as (
  select
    extract(month from usage.billing_period_start) in (7, 8)
      and extract(month from usage.billing_period_end - interval '1 day') in (7, 8) as summer,
    usage.tokens_used, usage.billing_period_end::date - usage.billing_period_start::date as days
  from faraday.gpt_subscription_usage as usage
  join subscriptions on subscriptions.id = usage.subscription_id
  join faraday.users as account on account.id = subscriptions.user_id and account.user_type = 'pe_teacher'
  where usage.billing_period_end <= seed.now() at time zone 'UTC'
    and extract(month from usage.billing_period_start) not in (6, 12)
    and extract(month from usage.billing_period_end) <> 9
)

select
  'teachers' as row_key,
  format(
    '%s tokens a day in summer, %s in term', round(avg(tokens_used / days) filter (where summer)),
    round(avg(tokens_used / days) filter (where not summer))
  ) as problem
from parts
having count(*) filter (where summer) >= 30
  and count(*) filter (where not summer) >= 30
  and avg(tokens_used / days) filter (where summer) > avg(tokens_used / days) filter (where not summer) / 3;
