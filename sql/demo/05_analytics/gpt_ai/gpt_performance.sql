--! table: faraday.gpt_performance
--! mark: parent subscription_id
--! key: subscription_id, "timestamp"

-- How the dashboard assistants answered, at the end of each of the last months: the larger model is slower, all get a little
-- faster; about one answer in fifty fails. usage_count is what metrics add up to.
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

measured as materialized (
  select
    subscriptions.id as subscription_id, subscriptions.gpt_definition_id, subscriptions.user_id, subscriptions.model,
    date_trunc('month', seed.today()::timestamp) - interval '1 month' * back as measured_at, back,
    20 + seed.int('gpt_performance.usage_count', n, 0, 60) as answered,
    seed.int('gpt_performance.error_rate', n, 0, 2) as failed,
    round(
      case subscriptions.model
        when 'gpt-4o' then 2.4
        else 1.1
      end + 0.15 * back + 0.3 * seed.uniform('gpt_performance.response_time', n)::numeric,
      2
    ) as seconds
  from generate_series(1, seed.rows(60)) as n
  cross join lateral (select 25 * ((n - 1) / 60) + 1 + mod(mod(n - 1, 60), 25) as position, mod(n - 1, 60) / 25 as back) as placed
  left join subscriptions on subscriptions.position = placed.position
)

insert into faraday.gpt_performance (
  subscription_id, model_id, user_id, metrics, "timestamp", response_time, error_rate, usage_count, meta_data
)
select
  subscription_id,
  gpt_definition_id,
  user_id,
  json_build_object('answered', answered, 'failed', failed, 'slowest_seconds', round(seconds * 3.1, 2)),
  measured_at,
  seconds,
  round(failed::numeric / (answered + failed), 4),
  answered + failed,
  json_build_object('model', model, 'window', 'calendar month')
from measured
where not exists (
  select from faraday.gpt_performance as present
  where present.subscription_id = measured.subscription_id and present."timestamp" = measured.measured_at
);
