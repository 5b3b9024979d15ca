--! table: faraday.gpt_subscriptions
--! mark: parent user_id
--! key: user_id, start_date

-- One subscription an account, in the order in which the accounts were opened: the district office, the principals, then
-- teachers. Every third began ten billing months ago, as a pilot; the others followed five months ago. A subscription's months
-- begin on the same day, 25 days ago for the one that runs now. Two of thirty have been cancelled since, at the end of a month.
with

staff as (
  select account.id, account.user_type, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

numbered as (
  select
    n,
    32 * ((n - 1) / 30) + 1 + mod(n - 1, 30) as position,
    mod(n, 3) = 1 as pilot,
    case mod(n, 30) when 18 then 3 when 29 then 2 else 0 end as months_gone
  -- Never fewer: what hangs on them counts on all of them.
  from generate_series(1, greatest(30, seed.rows(30))) as n
),

wanted as (
  select
    numbered.*,
    staff.id as user_id,
    case
      when staff.user_type = 'athletic_director' then 'District'
      when staff.user_type = 'principal' then 'School'
      when pilot then 'Teacher Plus'
      else seed.pick_weighted('gpt_subscriptions.plan_id', n, array['Classroom', 'Teacher', 'Teacher Plus'], array[2, 6, 1])
    end as plan_name,
    seed.today()::timestamp - interval '25 days' - interval '1 month' * (
      months_gone + case when pilot then 9 else 4 end
    ) as start_date,
    case
      when months_gone > 0 then seed.today()::timestamp - interval '25 days' - interval '1 month' * (months_gone - 1)
    end as end_date
  from numbered
  left join staff on staff.position = numbered.position
)

insert into faraday.gpt_subscriptions (
  status, is_active, metadata, user_id, plan_id, subscription_type, start_date, end_date, auto_renew, monthly_token_limit,
  monthly_request_limit, current_month_tokens, current_month_requests, billing_cycle, price, currency
)
select
  case when end_date is null then 'ACTIVE' else 'CANCELLED' end::faraday.base_status_enum,
  end_date is null,
  json_strip_nulls(json_build_object(
    'invoicing', case when pilot then 'base in advance, use in arrears' else 'in arrears' end,
    'pilot', pilot,
    'cancelled_because',
    case
      when end_date is not null
        then seed.pick(
          'gpt_subscriptions.metadata', n, 'shares the account of a colleague', 'hardly used it', 'moved to another school'
        )
    end
  )),
  user_id,
  plan.id,
  coalesce(plan.metadata->>'audience', 'individual'),
  start_date,
  end_date,
  end_date is null,
  plan.monthly_token_limit,
  plan.monthly_request_limit,
  0,
  0,
  plan.billing_cycle,
  plan.price,
  plan.currency
from wanted
left join faraday.gpt_subscription_plans as plan on plan.name = wanted.plan_name and plan.description like 'MOCK:%'
where not exists (
  select from faraday.gpt_subscriptions as present
  where present.user_id = wanted.user_id and present.start_date = wanted.start_date
);

-- What has been used in the month that runs now, from its usage rows.
update faraday.gpt_subscriptions as subscription
set
  current_month_tokens = used.tokens,
  current_month_requests = used.requests
from (
  select usage.subscription_id, sum(usage.tokens_used)::integer as tokens, sum(usage.requests_made)::integer as requests
  from faraday.gpt_subscription_usage as usage
  where usage.billing_period_start >= seed.today()::timestamp - interval '25 days'
  group by usage.subscription_id
) as used
where used.subscription_id = subscription.id
  and exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = subscription.user_id::text
  )
  and (subscription.current_month_tokens, subscription.current_month_requests) is distinct from (used.tokens, used.requests);
