--! table: migration.enhanced_user_profiles
--! mark: text registration_reason
--! key: user_id
--! target: at least 24
--! minimum: 1 per migration.users

-- What each account may see. Its rank inside the client (see users.sql) decides on role level and scope; everything else
-- about access is read from here: roles, grants, logs.
with

duties (number, role_level, data_scope, engagement_slug, role_description, reason) as (
  values
    (0, 'platform_admin', 'platform', null, 'Platform operator', 'Runs the platform and looks after all of its clients.'),
    (1, 'client_admin', 'client', null, 'Head of IT infrastructure', 'Administers the account of %s and its users.'),
    (2, 'engagement_manager', 'engagement', 'data-centre-exit', 'Migration manager', 'Leads the data centre exit of %s.'),
    (3, 'engagement_manager', 'engagement', 'application-modernization', 'Modernization manager',
     'Leads the application modernization of %s.'),
    (4, 'analyst', 'engagement', 'data-centre-exit', 'Infrastructure analyst', 'Imports and assesses the servers of %s.'),
    (5, 'analyst', 'engagement', 'data-centre-exit', 'Network analyst', 'Scans the networks of %s and maps what needs what.'),
    (6, 'analyst', 'engagement', 'application-modernization', 'Application analyst',
     'Assesses the customer-facing applications of %s.'),
    (7, 'analyst', 'engagement', 'application-modernization', 'Integration analyst',
     'Finds out which systems the applications of %s talk to.'),
    (8, 'viewer', 'client', null, 'Head of controlling', 'Follows cost and progress of both projects at %s.')
),

accounts as (
  select
    id,
    email,
    created_at,
    last_login,
    split_part(email, '@', 2) as domain,
    row_number() over (partition by split_part(email, '@', 2) order by created_at, email) as rank,
    first_value(id) over (partition by split_part(email, '@', 2) order by created_at, email) as administrator_id,
    first_value(email) over (partition by split_part(email, '@', 2) order by created_at, email) as administrator_email
  from migration.users
  where is_mock
),

operators as (
  select id, created_at from accounts where domain = 'platform.example' and rank = 1
),

requests as (
  -- Accounts older than the operator's were brought along; their requests count from the day when somebody could answer.
  select
    accounts.*,
    operators.id as operator_id,
    greatest(accounts.created_at, operators.created_at) as requested_at,
    client.id as client_account_id,
    coalesce(client.name, 'Platform') as organization,
    case when accounts.id = operators.id then 0 else accounts.rank end as duty,
    client.primary_contact_phone,
    place.phone
  from accounts
  cross join operators
  left join migration.client_accounts as client on client.slug || '.example' = accounts.domain and client.is_mock
  left join seed.place on place.position = seed.position('enhanced_user_profiles.phone_number', accounts.email)
),

next_days as (
  -- The operator starts at once and approves administrators within five days; they approve their colleagues after that.
  select
    requests.*,
    date_trunc('day', case
      when duty <= 1 then requested_at
      else greatest(requested_at, min(requested_at) over (partition by domain) + interval '144 hours')
    end, 'UTC') + interval '24 hours' as next_day
  from requests
),

wanted as (
  select
    next_days.*,
    duties.role_level,
    duties.data_scope,
    duties.role_description,
    duties.reason,
    next_day
      + interval '24 hours' * (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from next_day at time zone 'UTC')] as working_day,
    engagement.id as engagement_id,
    lead.email as lead_email
  from next_days
  left join duties on duties.number = next_days.duty
  left join migration.engagements as engagement
    on engagement.client_account_id = next_days.client_account_id
    and engagement.slug = duties.engagement_slug
  left join migration.users as lead on lead.id = engagement.engagement_lead_id and duties.role_level = 'analyst'
)

insert into migration.enhanced_user_profiles (
  user_id, status, role_level, data_scope, scope_client_account_id, scope_engagement_id, registration_reason,
  organization, role_description, phone_number, manager_email, approval_requested_at, approved_at, approved_by,
  last_login_at, login_count, failed_login_attempts, is_deleted, created_at, updated_at
)
select
  id,
  'active',
  role_level,
  data_scope,
  client_account_id,
  engagement_id,
  'MOCK: ' || format(reason, organization),
  organization,
  role_description,
  -- The client's number is its administrator's; colleagues have the extensions after it.
  case
    when primary_contact_phone is null then phone
    else left(primary_contact_phone, -2) || lpad(mod(right(primary_contact_phone, 2)::integer + duty - 1, 100)::text, 2, '0')
  end,
  case when duty > 1 then coalesce(lead_email, administrator_email) end,
  requested_at,
  seed.office_time(
    'enhanced_user_profiles.approved_at',
    email,
    case when duty = 0 then requested_at else working_day end,
    case when duty = 0 then next_day else working_day + interval '48 hours' end
  ),
  case when duty = 1 then operator_id when duty > 1 then administrator_id end,  -- the operator came with the platform
  last_login,
  seed.int('enhanced_user_profiles.login_count', email, 35, 80),
  seed.chance('enhanced_user_profiles.failed_login_attempts', email, 0.25)::integer,
  false,
  requested_at,
  last_login
from wanted
on conflict (user_id) do nothing;
