--! title: GPT usage by user and month
--! page: Assistant usage

-- Calls, tokens and cost of each account of the district in each of the last six months, the heaviest users of a month first.
-- An index on created_at serves the range; accounts are found by their primary keys.
with

chosen as (
  select date_trunc('month', seed.today() - interval '5 months') as since
),

months as (
  select
    usage.user_id,
    date_trunc('month', usage.created_at) as month,
    count(*) as calls,
    sum(usage.tokens_used) as tokens,
    round(sum(usage.cost)::numeric, 2) as cost
  from chosen
  join faraday.gpt_usage as usage on usage.created_at >= chosen.since
  group by usage.user_id, date_trunc('month', usage.created_at)
)

select
  to_char(months.month, 'YYYY-MM') as month,
  account.first_name || ' ' || account.last_name as account,
  account.user_type,
  months.calls,
  months.tokens,
  months.cost,
  round(100.0 * months.tokens / nullif(sum(months.tokens) over (partition by months.month), 0), 1) as percent_of_month
from months
join faraday.dashboard_users as member on member.id = months.user_id
join faraday.users as account on account.id = member.core_user_id
order by months.month desc, months.tokens desc, account.email
limit 50;
