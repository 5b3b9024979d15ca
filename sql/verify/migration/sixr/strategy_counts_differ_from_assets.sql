-- The portfolio summary of an engagement counts its live demo assets: each strategy with a column of its own, and all of them
-- in the total. A summary that the inventory does not bear out would be planned with all the same.
with

counted as (
  select
    engagement_id,
    count(*) as total,
    count(*) filter (where six_r_strategy = 'REHOST') as rehost,
    count(*) filter (where six_r_strategy = 'REPLATFORM') as replatform,
    count(*) filter (where six_r_strategy = 'REFACTOR') as refactor,
    count(*) filter (where six_r_strategy = 'REARCHITECT') as rearchitect,
    count(*) filter (where six_r_strategy = 'RETIRE') as retire,
    count(*) filter (where six_r_strategy = 'RETAIN') as retain
  from migration.assets
  where is_mock
    and status <> 'deleted'
  group by engagement_id
)

select
  summary.id || ' ' || summary.analysis_name as row_key,
  format(
    'counts %s assets (%s, %s, %s, %s, %s, %s); the inventory has %s (%s, %s, %s, %s, %s, %s)', summary.total_assets,
    summary.rehost_count, summary.replatform_count, summary.refactor_count, summary.rearchitect_count, summary.retire_count,
    summary.retain_count, counted.total, rehost, replatform, refactor, rearchitect, retire, retain
  ) as problem
from migration.cmdb_sixr_analyses as summary
left join counted using (engagement_id)
where summary.is_mock
  and (
    summary.total_assets, summary.rehost_count, summary.replatform_count, summary.refactor_count, summary.rearchitect_count,
    summary.retire_count, summary.retain_count
  ) is distinct from (counted.total, rehost, replatform, refactor, rearchitect, retire, retain);
