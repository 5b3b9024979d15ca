--! table: faraday.user_engagements
--! mark: ledger
--! key: "timestamp"
--! scaffold: 98f94336b9c4 455e578b6c9e

-- Engagement scores per user.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(300)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('user_engagements.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.user_engagements (
    user_id, engagement_score, session_count, avg_session_duration, feature_usage, retention_metrics, churn_risk,
    "timestamp", period
  )
  select
    user_id,
    case
      when seed.chance('user_engagements.engagement_score?', n, 0.85) then seed.int('user_engagements.engagement_score', n, 40, 100)
    end,
    case
      when seed.chance('user_engagements.session_count?', n, 0.85) then seed.amount('user_engagements.session_count', n, 0, 40, 0)
    end,
    case
      when seed.chance('user_engagements.avg_session_duration?', n, 0.85) then seed.int('user_engagements.avg_session_duration', n, 3, 36) * 5
    end,
    case
      when seed.chance('user_engagements.feature_usage?', n, 0.85) then jsonb_build_object('colour', seed.pick('user_engagements.feature_usage.colour', n, 'black', 'white', 'green'), 'weight_g', seed.int('user_engagements.feature_usage.weight', n, 50, 4000))::json
    end,
    case
      when seed.chance('user_engagements.retention_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('user_engagements.retention_metrics.count', n, 1, 400), 'average', round(seed.int('user_engagements.retention_metrics.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('user_engagements.churn_risk?', n, 0.85) then seed.pick_weighted('user_engagements.churn_risk', n, array['low', 'medium', 'high'], array[4, 4, 2])
    end,
    "timestamp",
    case
      when seed.chance('user_engagements.period?', n, 0.85) then seed.pick_weighted('user_engagements.period', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
    end
  from wanted
  where not exists (
    select from faraday.user_engagements as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_engagements', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
