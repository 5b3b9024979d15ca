-- An analysis or a portfolio summary names the client that its engagement belongs to; no constraint ties the two columns.
with

analyses as (
  select 'sixr_analyses' as table_name, id, name, client_account_id, engagement_id from migration.sixr_analyses
  union all
  select 'cmdb_sixr_analyses', id, analysis_name, client_account_id, engagement_id from migration.cmdb_sixr_analyses
)

select
  analyses.table_name || ' ' || analyses.id as row_key,
  format(
    '%L names client %s, but its engagement belongs to %s',
    analyses.name, analyses.client_account_id, engagement.client_account_id
  ) as problem
from analyses
join migration.engagements as engagement on engagement.id = analyses.engagement_id
where engagement.client_account_id <> analyses.client_account_id;
