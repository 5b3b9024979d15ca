--! table: faraday.gpt_analytics
--! mark: parent subscription_id
--! key: subscription_id, metric_name, "timestamp"

-- Eight numbers about each dashboard assistant. Four of them are counted from its rows in gpt_usage: answers, tokens, dollars,
-- and tokens an answer; the other four are about quality: seconds to the first word, share of answers that were copied, asked
-- again or rated well.
with

subscriptions as (
  select
    subscription.*, account.user_type = 'pe_teacher' as teaching,
    -- Dollars for a thousand tokens.
    case subscription.model when 'gpt-4o' then 0.0100 else 0.0012 end as per_1000,
    -- Those that are switched off were used for thirty days.
    case when subscription.is_active then seed.today()::timestamp else subscription.updated_at end as last_at,
    row_number() over (order by account.created_at, subscription.name collate "C") as position
  from faraday.dashboard_gpt_subscriptions as subscription
  join faraday.dashboard_users as person on person.id = subscription.user_id
  join faraday.users as account on account.id = person.core_user_id
  where subscription.description like 'MOCK:%'
),

used as (
  select subscription_id, count(*) as answers, sum(tokens_used) as tokens, sum(cost::numeric) as dollars
  from faraday.gpt_usage
  group by subscription_id
),

metrics (number, metric) as (
  values
    (0, 'answers'), (1, 'tokens'), (2, 'dollars'), (3, 'tokens_per_answer'), (4, 'first_word_seconds'), (5, 'copied_share'),
    (6, 'asked_again_share'), (7, 'rated_well_share')
),

measured as materialized (
  select
    subscriptions.id as subscription_id, subscriptions.user_id, subscriptions.organization_id, metrics.metric,
    -- Counted in the night before today, whatever has been used until then.
    seed.today()::timestamp as measured_at,
    case metrics.metric
      when 'answers' then answers
      when 'tokens' then tokens
      when 'dollars' then dollars
      when 'tokens_per_answer' then round(tokens::numeric / answers, 1)
      when 'first_word_seconds' then round(case subscriptions.model when 'gpt-4o' then 1.1 else 0.5 end + 0.6 * quality, 2)
      when 'copied_share' then round(0.45 + 0.4 * quality, 2)
      when 'asked_again_share' then round(0.30 - 0.2 * quality, 2)
      else round(0.62 + 0.33 * quality, 2)
    end as value
  from generate_series(1, seed.rows(200)) as n
  cross join lateral (
    select seed.uniform('gpt_analytics.quality', 25 * ((n - 1) / 200) + mod(mod(n - 1, 200), 25))::numeric as quality
  ) as drawn
  left join subscriptions on subscriptions.position = 25 * ((n - 1) / 200) + 1 + mod(mod(n - 1, 200), 25)
  left join metrics on metrics.number = mod(n - 1, 200) / 25
  left join used on used.subscription_id = subscriptions.id
)

insert into faraday.gpt_analytics (user_id, organization_id, subscription_id, metric_name, metric_value, "timestamp")
select user_id, organization_id, subscription_id, metric, value, measured_at
from measured
where not exists (
  select from faraday.gpt_analytics as present
  where present.subscription_id = measured.subscription_id
    and present.metric_name = measured.metric
    and present."timestamp" = measured.measured_at
);
