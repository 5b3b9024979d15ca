--! table: faraday.user_insights
--! mark: ledger
--! key: "timestamp"
--! scaffold: 28622ba1dbb7 be597e119b77

-- Findings about a user.
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
  from generate_series(1, seed.rows(150)) as n
  left join users as user_row on user_row.position = seed.fan_out('user_insights.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.user_insights (
    user_id, insight_type, insight_data, confidence_score, key_findings, improvement_areas, strengths,
    opportunities, risk_factors, "timestamp", is_actionable
  )
  select
    user_id,
    seed.pick_weighted('user_insights.insight_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    jsonb_build_object('event', seed.pick('user_insights.insight_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_insights.insight_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_insights.insight_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('user_insights.confidence_score?', n, 0.85) then seed.decimal('user_insights.confidence_score', n, 0, 1, 2)
    end,
    case
      when seed.chance('user_insights.key_findings?', n, 0.85) then jsonb_build_object('source', seed.pick('user_insights.key_findings.source', n, 'web', 'api', 'import'), 'version', seed.int('user_insights.key_findings.version', n, 1, 5))::json
    end,
    case
      when seed.chance('user_insights.improvement_areas?', n, 0.85) then jsonb_build_object('source', seed.pick('user_insights.improvement_areas.source', n, 'web', 'api', 'import'), 'version', seed.int('user_insights.improvement_areas.version', n, 1, 5))::json
    end,
    case
      when seed.chance('user_insights.strengths?', n, 0.85) then jsonb_build_object('source', seed.pick('user_insights.strengths.source', n, 'web', 'api', 'import'), 'version', seed.int('user_insights.strengths.version', n, 1, 5))::json
    end,
    case
      when seed.chance('user_insights.opportunities?', n, 0.85) then jsonb_build_object('source', seed.pick('user_insights.opportunities.source', n, 'web', 'api', 'import'), 'version', seed.int('user_insights.opportunities.version', n, 1, 5))::json
    end,
    case
      when seed.chance('user_insights.risk_factors?', n, 0.85) then jsonb_build_object('source', seed.pick('user_insights.risk_factors.source', n, 'web', 'api', 'import'), 'version', seed.int('user_insights.risk_factors.version', n, 1, 5))::json
    end,
    "timestamp",
    case
      when seed.chance('user_insights.is_actionable?', n, 0.85) then seed.chance('user_insights.is_actionable', n, 0.8)
    end
  from wanted
  where not exists (
    select from faraday.user_insights as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_insights', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
