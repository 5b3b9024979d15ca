--! table: faraday.resource_optimization_events
--! mark: text description
--! key: description, detected_at

-- Two events for each change (resource_optimizations.sql): that something was wasted, settled when the change was carried out,
-- and the change itself, settled when the figures had been watched for some hours.
with

changes as (
  select
    change.*,
    change.metadata ->> 'resource_id' as resource_id,
    change.metadata ->> 'unit' as unit,
    row_number() over (order by (change.metadata ->> 'number')::integer) as place
  from faraday.resource_optimizations as change
  where change.recommendation like 'MOCK:%'
),

wanted as (
  select
    n,
    changes.*,
    mod(n, 2) = 1 as waste,
    -- From the cent to the dollar: more than 50 a month is worth a second look.
    case when potential_savings >= 50 then 'high' when potential_savings >= 20 then 'medium' else 'low' end as weight
  from generate_series(1, seed.rows(200)) as n
  left join changes on changes.place = (n + 1) / 2
),

worded as (
  select
    wanted.*,
    'MOCK: ' || resource_id || case
      when waste then ': ' || current_value - recommended_value || ' ' || unit || ' are paid for and not needed.'
      else ': now ' || recommended_value || ' ' || unit || ' instead of ' || current_value || '.'
    end as description,
    case when waste then created_at - interval '1 day' else applied_at end as seen_at,
    case when waste then applied_at else applied_at + interval '1 hour' * seed.int('resource_optimization_events.resolved_at', n,
      2, 30) end as settled_at
  from wanted
)

insert into faraday.resource_optimization_events (
  status, is_active, metadata, event_type, severity, resource_id, resource_type, metric_type, description, action_taken,
    action_result,
  detected_at, resolved_at, organization_id
)
select
  'COMPLETED',
  false,
  json_build_object('number', metadata ->> 'number', 'savings_per_month', potential_savings),
  case when waste then 'waste_detected' else 'change_applied' end,
  weight,
  resource_id,
  resource_type,
  metric_type,
  description,
  case when waste then 'Advice written' else 'Changed at night, watched in the morning' end,
  case when waste then 'Carried out' else 'No complaints; ' || (metadata ->> 'saved_per_month') || ' USD less a month' end,
  seen_at,
  settled_at,
  organization_id
from worded
where not exists (
  select from faraday.resource_optimization_events as present
  where present.description = worded.description and present.detected_at = worded.seen_at
);
