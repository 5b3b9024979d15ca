--! table: faraday.user_management_user_organizations
--! mark: parent user_id
--! key: user_id, organization_id

-- Everybody belongs to the district by his or her office; most also work with two or three of its five partners. Who is no
-- longer in touch with a partner is inactive there.
with

organizations as (
  select
    organization.id,
    organization.name,
    row_number() over (
      order by organization.name = 'Harbor Point Public Schools' desc, organization.created_at, organization.name collate "C"
    ) - 1 as position
  from faraday.organizations as organization
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = organization.id::text
  )
),

staff as (
  select account.id, account.user_type, row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.*, round, case round when 1 then 0 else 1 + mod(staff.position + round, 5) end as organization
  from generate_series(1, 6) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(120))
)

insert into faraday.user_management_user_organizations (user_id, organization_id, role, status, is_active)
select
  wanted.id,
  organizations.id,
  case
    when round = 1 then user_type
    when name ~ 'Recreation' then 'program partner' when name ~ 'Athletics' then 'coach' when name ~ 'College' then 'mentor' when name ~ 'Clinic' then 'contact'
    when name ~ 'Adaptive' then 'volunteer' else 'partner'
  end,
  case when round > 1 and mod(wanted.position * 5 + round, 11) = 0 then 'INACTIVE' else 'ACTIVE' end::faraday.base_status_enum,
  not (round > 1 and mod(wanted.position * 5 + round, 11) = 0)
from wanted
left join organizations on organizations.position = wanted.organization
on conflict (user_id, organization_id) do nothing;
