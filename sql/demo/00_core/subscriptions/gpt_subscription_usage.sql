--! table: faraday.gpt_subscription_usage
--! mark: parent subscription_id
--! key: subscription_id, billing_period_start

-- Each billing month in five parts, from its days 1, 7, 13, 19 and 25 on: ten months of each pilot, five of each other
-- subscription, so a hundred parts for three subscriptions. Use follows the school days of a part: teachers hardly ask anything
-- in the holidays, offices go on at half speed. Tokens cost what the plan says.
with

numbered as (
  -- Position of the subscription, and how many months and which part back.
  select
    3 * ((n - 1) / 100) + case when mod(n - 1, 100) < 50 then 1 when mod(n - 1, 100) < 75 then 2 else 3 end as position,
    (mod(n - 1, 100) - case when mod(n - 1, 100) < 50 then 0 when mod(n - 1, 100) < 75 then 50 else 75 end) / 5 as back,
    4 - mod(n - 1, 5) as part
  from generate_series(1, seed.rows(1000)) as n
),

subscriptions as (
  select
    subscription.*,
    (plan.metadata->>'price_per_1000_tokens')::numeric / 1000 as cost_per_token,
    case plan.name
      when 'Classroom' then 3
      when 'Teacher' then 7
      when 'Teacher Plus' then 15
      when 'School' then 34
      else 110
    end as rate,
    case account.user_type when 'pe_teacher' then 0.10 else 0.55 end as holiday,
    coalesce(subscription.end_date, seed.today()::timestamp - interval '25 days' + interval '1 month') as last_end,
    row_number() over (order by account.created_at, subscription.start_date) as position
  from faraday.gpt_subscriptions as subscription
  join faraday.gpt_subscription_plans as plan on plan.id = subscription.plan_id
  join faraday.users as account on account.id = subscription.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
  )
),

months as (
  -- Months are counted back from the day on which the current one began, so that they follow each other without a gap.
  select
    numbered.*, subscriptions.id, cost_per_token, rate, holiday, monthly_token_limit, monthly_request_limit, currency,
    seed.today()::timestamp - interval '25 days' - interval '1 month' * (back + coalesce(gone.months, 0)) as month_start,
    seed.today()::timestamp - interval '25 days' - interval '1 month' * (back + coalesce(gone.months, 0) - 1) as month_end
  from numbered
  left join subscriptions on subscriptions.position = numbered.position
  left join lateral (
    select months
    from generate_series(1, 12) as months
    where subscriptions.end_date = seed.today()::timestamp - interval '25 days' - interval '1 month' * (months - 1)
  ) as gone on true
),

parts as (
  select
    months.*,
    month_start + interval '6 days' * part as starts,
    case when part = 4 then month_end else month_start + interval '6 days' * (part + 1) end as ends
  from months
),

worked as materialized (
  -- School days count in full; what lies before us counts nothing.
  select
    position, back, part,
    sum(case
      when extract(isodow from day) > 5 then 0.05
      when extract(month from day) in (7, 8) or to_char(day, 'MMDD') >= '1223' or to_char(day, 'MMDD') <= '0102' then holiday
      else 1
    end) as days
  from parts
  cross join lateral generate_series(starts, least(ends, seed.today()::timestamp) - interval '1 day', interval '1 day') as day
  group by position, back, part
),

drawn as materialized (
  select
    parts.*,
    round(days * rate * (0.6 + 0.65 * seed.uniform('gpt_subscription_usage.habit', position)::numeric)
      * (
        0.8 + 0.4 * seed.uniform('gpt_subscription_usage.requests_made', position || '/' || starts::date)::numeric
      ))::integer as requests,
    1500 + seed.int('gpt_subscription_usage.tokens_used', position || '/' || starts::date, 0, 600) as tokens_a_request
  from parts
  join worked using (position, back, part)
)

insert into faraday.gpt_subscription_usage (
  metadata, subscription_id, billing_period_start, billing_period_end, tokens_used, requests_made, api_calls, function_calls,
  cost_per_token, total_cost, currency, token_limit, request_limit, tokens_over_limit, requests_over_limit, usage_details,
  created_at
)
select
  json_build_object('month_start', month_start::date, 'part', part + 1, 'complete', ends <= seed.today()),
  id,
  starts,
  ends,
  requests * tokens_a_request,
  requests,
  requests + requests / 8,
  requests / 5,
  cost_per_token,
  round(requests * tokens_a_request * cost_per_token, 2),
  currency,
  monthly_token_limit / 5,
  monthly_request_limit / 5,
  greatest(0, requests * tokens_a_request - monthly_token_limit / 5),
  greatest(0, requests - monthly_request_limit / 5),
  json_build_object(
    'prompt_tokens', requests * tokens_a_request * 2 / 3,
    'completion_tokens', requests * tokens_a_request - requests * tokens_a_request * 2 / 3,
    'tokens_a_request', tokens_a_request
  ),
  starts
from drawn
on conflict (subscription_id, billing_period_start) do nothing;
