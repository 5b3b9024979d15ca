--! title: Slow operations
--! page: Performance

-- The operations of the platform's components in the last thirty days by their 95th percentile: how often they ran, how many
-- milliseconds they took as a rule and at worst, and how often they ended with an error. An index on created_at serves the
-- range.
with

chosen as (
  select (seed.today() - interval '30 days') as since
)

select
  entry.component,
  entry.operation,
  count(*) as runs,
  round(percentile_cont(0.5) within group (order by entry.duration)::numeric, 1) as median_ms,
  round(percentile_cont(0.95) within group (order by entry.duration)::numeric, 1) as percentile_95_ms,
  max(entry.duration) as longest_ms,
  count(entry.error_message) as errors,
  max(entry.created_at) as last_run
from chosen
join faraday.performance_logs as entry on entry.created_at >= chosen.since
group by entry.component, entry.operation
order by percentile_95_ms desc, entry.component, entry.operation
limit 20;
