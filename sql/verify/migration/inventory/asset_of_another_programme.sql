-- Programmes carry no tenant; their name says whose they are. Assets, wave plans and assessments point at the programme of
-- their own client and engagement.
with

pointing as (
  select 'asset ' || name as row_key, client_account_id, engagement_id, migration_id from migration.assets where is_mock
  union all
  select 'plan ' || wave_name, client_account_id, engagement_id, migration_id
  from migration.wave_plans
  where wave_name like 'MOCK:%'
  union all
  select 'assessment ' || title, client_account_id, engagement_id, migration_id
  from migration.assessments
  where title like 'MOCK:%'
)

select
  pointing.row_key || ' in engagement ' || pointing.engagement_id as row_key,
  format('points at "%s", belongs to %s: %s', coalesce(programme.name, 'no programme'), client.name, engagement.name) as problem
from pointing
join migration.client_accounts as client on client.id = pointing.client_account_id
join migration.engagements as engagement on engagement.id = pointing.engagement_id
left join migration.migrations as programme on programme.id = pointing.migration_id
where engagement.client_account_id <> client.id
  or programme.name is distinct from 'MOCK: ' || client.name || ': ' || engagement.name;
