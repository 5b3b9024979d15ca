--! table: faraday.permission_overrides
--! mark: parent user_id
--! key: user_id, permission_id

-- Exceptions for single accounts, for a time and with a reason. Each of them changes something: it allows what none of the
-- account's roles allows, or
-- it takes back what one of them does. Rights over accounts and policies are left out. What has run out is no longer active.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

granted as (
  select distinct held.user_id, grant_of.permission_id
  from faraday.access_control_user_roles as held
  join faraday.access_control_role_permissions as grant_of on grant_of.role_id = held.role_id
),

choices as (
  select
    staff.id as user_id,
    staff.email,
    staff.position,
    staff.created_at,
    permission.id as permission_id,
    permission.name,
    permission.resource_type as resource,
    permission.action,
    granted.user_id is null as is_allowed,
    -- Exceptions that take something away are rarer than those that add.
    row_number() over (
      partition by staff.id
      order by seed.uniform('permission_overrides.choice', staff.email || permission.name) + case
        when granted.user_id is null then 0 else 0.6 end
    ) as place
  from staff
  cross join faraday.access_control_permissions as permission
  left join granted on granted.user_id = staff.id and granted.permission_id = permission.id
  where permission.resource_type not in ('account', 'policy')
    and (permission.action <> 'delete' or granted.user_id is not null)
    and permission.name like '%:%'
),

numbered as (
  select
    choices.*,
    row_number() over (order by (position - 1) / 32, place, position) as n,
    seed.today()::timestamp + interval '1 day' * seed.int('permission_overrides.expires_at', email || name, -120, 200) as ends_at
  from choices
  where place <= 7
)

insert into faraday.permission_overrides (user_id, permission_id, is_allowed, reason, expires_at, status, is_active)
select
  user_id,
  permission_id,
  is_allowed,
  case
    when is_allowed and action = 'share' then seed.pick('permission_overrides.reason', email || name,
      'Shares with the clinic during screenings', 'Sends results to the partner college', 'Works with the board on a report')
    when is_allowed and action = 'write' then seed.pick('permission_overrides.reason', email || name,
      'Stands in for a colleague on leave', 'Helps the office in the enrolment weeks', 'Runs a project of the team')
    when is_allowed then seed.pick('permission_overrides.reason', email || name, 'Needs it for the safety committee',
      'Prepares the yearly report', 'Covers a second school')
    else seed.pick('permission_overrides.reason', email || name, 'Training on privacy is overdue', 'Own child attends the class',
      'Waits for the renewed background check', 'Asked to be taken off it')
  end || ': ' || action || ' ' || replace(resource, '_', ' ') || '.',
  ends_at,
  case when ends_at < (seed.now() at time zone 'UTC') then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  ends_at >= (seed.now() at time zone 'UTC')
from numbered
where n <= seed.rows(200)
  and not exists (
    select from faraday.permission_overrides as present
    where present.user_id = numbered.user_id and present.permission_id = numbered.permission_id
  );
