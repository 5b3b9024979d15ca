--! table: faraday.dashboard_resource_sharing
--! mark: parent owner_id
--! key: owner_id, resource_id

-- Exports, disks and interfaces of the dashboards that one account lent to the next, or to a partner organization. What is lent
-- outside ends after ninety days; every sixth loan has been taken back.
with

staff as (
  select account.id, account.organization_id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
resources (number, resource, resource_type, rights) as (
  values
    (0, 'attendance-export', 'API', 'read'), (1, 'video-archive', 'STORAGE', 'read and write'),
    (2, 'fitness-tables', 'DATABASE', 'read'), (3, 'chart-cache', 'CACHE', 'read'),
    (4, 'report-server', 'CPU', 'use'), (5, 'gym-tablets', 'NETWORK', 'use')
),

partners as (
  select id, row_number() over (order by name collate "C") as position, count(*) over () as choice
  from faraday.organizations as partner
  where partner.name <> 'Harbor Point Public Schools'
    and exists (
      select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = partner.id::text
    )
),

lent as (
  select
    n, resources.*, owner.id as owner_id, friend.id as friend_id, partners.id as partner_id,
    resource || '-' || lpad(n::text, 3, '0') as resource_id,
    (
      seed.office_time(
        'dashboard_resource_sharing.shared_at', n, seed.now() - interval '200 days', seed.now() - interval '3 days'
      ) at time zone 'UTC'
    ) as lent_at
  from generate_series(1, seed.rows(60)) as n
  join resources on resources.number = mod(n - 1, 6)
  cross join lateral (select 32 * ((n - 1) / 60) + 1 + mod(mod(n - 1, 60), 32) as position) as placed
  left join staff as owner on owner.position = placed.position
  left join staff as friend
    on friend.position = case when mod(placed.position, 32) = 0 then placed.position - 31 else placed.position + 1 end
  left join partners on mod(n, 4) = 0 and partners.position = 1 + mod(n / 4, partners.choice)
)

insert into faraday.dashboard_resource_sharing (
  resource_id, resource_type, is_shared, sharing_type, sharing_permissions, sharing_scope, shared_at, expires_at, owner_id,
  shared_with_user_id, shared_with_organization_id, meta_data
)
select
  resource_id,
  resource_type::faraday.resource_type_enum,
  mod(n, 6) <> 5 and (partner_id is null or lent_at + interval '90 days' > seed.today()),
  case when partner_id is null then 'user' else 'organization' end,
  json_build_object('rights', rights, 'pass_on', false),
  case when partner_id is null then 'district' else 'partner' end,
  lent_at,
  case when partner_id is not null then lent_at + interval '90 days' end,
  owner_id,
  case when partner_id is null then friend_id end,
  partner_id,
  json_build_object('taken_back', mod(n, 6) = 5)
from lent
where not exists (
  select from faraday.dashboard_resource_sharing as present
  where present.owner_id = lent.owner_id and present.resource_id = lent.resource_id
);
