--! table: migration.access_audit_log
--! mark: uuid id
--! key: id
--! target: at least 200
--! refers: resource_id -> migration.client_accounts.id where resource_type = 'client' and seed.is_demo(id)
--! refers: resource_id -> migration.engagements.id where resource_type = 'engagement' and seed.is_demo(id)
--! refers: resource_id -> migration.data_import_sessions.id where resource_type = 'session' and seed.is_demo(id)

-- The last three visits of every account, about a fortnight apart; older entries have been thrown away. The latest visit is the
-- one that users.last_login and the last_accessed_at of the grants speak of. A visit opens what the account has been granted,
-- in the same order each time. Where somebody was turned away, it was inside their own client.
with

browsers as (
  select word, row_number() over (order by position) as number, count(*) over () as total
  from seed.word
  where kind = 'user_agent' and word !~ 'Mobile|Android|iPhone|iPad'
),

people as (
  select
    account.email,
    split_part(account.email, '@', 2) as domain,
    profile.user_id,
    profile.last_login_at,
    profile.last_failed_login,
    date_trunc('day', profile.last_login_at, 'UTC') as last_day,
    enhanced.role_level,
    enhanced.scope_client_account_id as client_account_id,
    browsers.word as user_agent
  from migration.user_profiles as profile
  join migration.enhanced_user_profiles as enhanced on enhanced.user_id = profile.user_id
  join migration.users as account on account.id = profile.user_id
  left join browsers on browsers.number = 1 + mod(seed.position('access_audit_log.user_agent', account.email), browsers.total)
  where profile.registration_reason like 'MOCK:%'
),

visits as (
  select
    people.*,
    number,
    email || '/' || number as visit,
    case
      when number = 1 then last_login_at
      else seed.office_time(
        'access_audit_log.visit',
        email || '/' || number,
        last_day - interval '336 hours' * (number - 1),
        last_day - interval '336 hours' * (number - 2) - interval '24 hours'
      )
    end as login_at,
    -- Every client has a network of its own; now and then people work from home.
    case
      when number > 1 and seed.chance('access_audit_log.home', email || '/' || number, 0.25)
        then '198.51.100.' || seed.int('access_audit_log.home_address', email, 1, 254)
      else '172.' || seed.int('access_audit_log.network', domain, 16, 31)
        || '.' || seed.int('access_audit_log.subnet', domain, 0, 255)
        || '.' || seed.int('access_audit_log.host', email, 10, 250)
    end as ip_address
  from people
  cross join generate_series(1, 3) as number
),

opened_engagements as (
  select
    visits.*,
    engagement.id as engagement_id,
    engagement.name,
    engagement.slug,
    access.access_level,
    login_at + (access.last_accessed_at - last_login_at) as opened_at
  from visits
  join migration.engagement_access as access on access.user_profile_id = visits.user_id and seed.is_demo(access.id)
  join migration.engagements as engagement on engagement.id = access.engagement_id
  where access.last_accessed_at is not null
),

entries (
  visit, step, action_type, resource_type, resource_id, client_id, engagement_id, session_id, reason, details, happened_at
) as (
  select visit, 'login', 'login', null, null::uuid, client_account_id, null::uuid, null::uuid, 'Signed in with password',
    json_build_object('method', 'password', 'second_factor', true), login_at
  from visits
  union all
  select visit, 'wrong password', 'login', null, null, client_account_id, null, null, 'Wrong password',
    json_build_object('method', 'password', 'attempt', 1), last_failed_login
  from visits
  where number = 1 and last_failed_login is not null
  union all
  select visit, client.slug, 'access_granted', 'client', client.id, client.id, null, null, 'Opened the client',
    json_build_object('access_level', access.access_level), login_at + (access.last_accessed_at - last_login_at)
  from visits
  join migration.client_access as access on access.user_profile_id = visits.user_id and seed.is_demo(access.id)
  join migration.client_accounts as client on client.id = access.client_account_id
  where access.last_accessed_at is not null
  union all
  select visit, slug, 'access_granted', 'engagement', engagement_id, client_account_id, engagement_id, null,
    'Opened "' || name || '"', json_build_object('access_level', access_level), opened_at
  from opened_engagements
  union all
  select visit, 'session', 'access_granted', 'session', session.id, opened.client_account_id, opened.engagement_id, session.id,
    'Opened "' || session.session_display_name || '"', json_build_object('access_level', access_level),
    opened_at + interval '1 second' * seed.int('access_audit_log.session_time', visit, 40, 400)
  from opened_engagements as opened
  join migration.data_import_sessions as session
    on session.engagement_id = opened.engagement_id
    and session.session_name = seed.pick('access_audit_log.session', visit, 'initial-inventory', 'follow-up-scan')
  where role_level in ('engagement_manager', 'analyst') and session.completed_at < opened_at
  union all
  select visit, 'export', 'access_denied', 'engagement', engagement_id, client_account_id, engagement_id, null,
    'Export refused: the grant is read_only', json_build_object('permission', 'can_export_data', 'format', 'xlsx'),
    opened_at + interval '1 second' * seed.int('access_audit_log.export_time', visit, 60, 600)
  from opened_engagements
  where role_level = 'viewer' and slug = 'data-centre-exit' and number > 1
  union all
  select visit, 'elsewhere', 'access_denied', 'engagement', other.id, opened.client_account_id, other.id, null,
    'No grant on "' || other.name || '"', json_build_object('granted', opened.name),
    opened_at + interval '1 second' * seed.int('access_audit_log.elsewhere_time', visit, 500, 1500)
  from opened_engagements as opened
  join migration.engagements as other on other.client_account_id = opened.client_account_id and other.is_mock
  where role_level = 'analyst' and number > 1 and other.id <> opened.engagement_id
    and seed.chance('access_audit_log.elsewhere', visit, 0.3)
)

insert into migration.access_audit_log (
  id, user_id, action_type, resource_type, resource_id, client_account_id, engagement_id, session_id, result, reason,
  ip_address, user_agent, details, created_at
)
select
  seed.uuid('access_audit_log', visit || '/' || step),
  user_id,
  action_type,
  resource_type,
  resource_id,
  client_id,
  engagement_id,
  session_id,
  case when action_type = 'access_denied' or step = 'wrong password' then 'denied' else 'success' end,
  reason,
  ip_address,
  user_agent,
  details,
  least(seed.now(), happened_at)
from entries
join visits using (visit)
on conflict (id) do nothing;
