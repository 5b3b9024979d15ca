--! table: migration.data_import_sessions
--! mark: is_mock
--! key: engagement_id, session_name
--! target: at least 12
--! minimum: 2 per migration.engagements

-- Two inventory rounds for each engagement: the export of the configuration database, then a scan of the network that
-- finds what the export lacks. Discovery fills the first half of a session; its rows become assets in the second half.
with

rounds (
  session_name, display_name, description, session_type, file_stem, assets, analyst, days_after_start, hours_min, hours_max
) as (
  values
    ('initial-inventory', 'Initial inventory', 'Export of the configuration database, mapped and imported.',
     'data_import', 'cmdb-export', 50, 0, 5, 26, 50),
    ('follow-up-scan', 'Follow-up scan', 'Scan of the server networks for devices that the export does not know.',
     'incremental_update', 'network-scan', 10, 1, 23, 5, 9)
),

analysts as (
  -- Fourth to seventh account of a client: see users.sql. A client with fewer accounts gives the last one it has.
  select
    id,
    split_part(email, '@', 2) as domain,
    row_number() over (partition by split_part(email, '@', 2) order by created_at, email) as rank,
    count(*) over (partition by split_part(email, '@', 2)) as accounts
  from migration.users
  where is_mock
),

wanted as (
  select
    engagement.id as engagement_id,
    engagement.client_account_id,
    engagement.name as engagement_name,
    engagement.slug as engagement_slug,
    client.slug || '/' || engagement.slug as path,
    split_part(client.primary_contact_email, '@', 2) as domain,
    case engagement.slug when 'data-centre-exit' then 4 else 6 end + rounds.analyst as rank,
    rounds.*,
    seed.office_time(
      'data_import_sessions.started_at',
      client.slug || '/' || engagement.slug || '/' || rounds.session_name,
      engagement.start_date + interval '24 hours' * rounds.days_after_start + interval '9 hours',
      engagement.start_date + interval '24 hours' * (rounds.days_after_start + 3) + interval '16 hours'
    ) as started_at
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  cross join rounds
  where engagement.is_mock
),

timed as (
  select
    wanted.*,
    started_at + interval '1 minute' * seed.int(
      'data_import_sessions.completed_at', path || '/' || session_name, 60 * hours_min, 60 * hours_max
    ) as completed_at
  from wanted
)

insert into migration.data_import_sessions (
  id, client_account_id, engagement_id, session_name, session_display_name, description, is_default, parent_session_id,
  session_type, auto_created, source_filename, status, progress_percentage,
  total_imports, total_assets_processed, total_records_imported, data_quality_score,
  session_config, business_context, agent_insights,
  started_at, completed_at, last_activity_at, created_by, is_mock, created_at, updated_at
)
select
  seed.uuid('data_import_sessions', path || '/' || session_name),
  client_account_id,
  engagement_id,
  session_name,
  display_name || ' ' || to_char(started_at at time zone 'UTC', 'YYYY-MM'),
  description,
  session_name = 'initial-inventory',
  case when session_name = 'follow-up-scan' then seed.uuid('data_import_sessions', path || '/initial-inventory') end,
  session_type,
  false,
  engagement_slug || '-' || file_stem || '.csv',
  'completed',
  100,
  1,
  assets,
  assets,
  seed.int('data_import_sessions.data_quality_score', path || '/' || session_name, 78, 94),
  json_build_object('delimiter', ';', 'encoding', 'UTF-8', 'on_duplicate', 'skip', 'time_zone', 'UTC'),
  json_build_object('engagement', engagement_name, 'reason', description),
  json_build_object('assets_created', assets, 'mapping_review', 'done'),
  started_at,
  completed_at,
  completed_at,
  analysts.id,
  true,
  started_at - interval '20 minutes',
  completed_at
from timed
left join analysts on analysts.domain = timed.domain and analysts.rank = least(timed.rank, analysts.accounts)
on conflict (engagement_id, session_name) do update set
  parent_session_id = excluded.parent_session_id
where data_import_sessions.is_mock
  and data_import_sessions.parent_session_id is null  -- lost when the first round was deleted
  and excluded.parent_session_id is not null;
