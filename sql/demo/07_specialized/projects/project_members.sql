--! table: faraday.project_members
--! mark: parent project_id
--! key: project_id, user_id

-- Six people on each project: who leads it, then the other members of its team, then volunteers. The lead has the role of lead,
-- all others contribute. On projects that are over the membership is over, too.
with

projects as (
  select project.*, row_number() over (order by project.name collate "C")::integer as position
  from faraday.organization_projects as project
  where project.description like 'MOCK:%'
),

seated as (
  select
    projects.id,
    projects.name,
    projects.position,
    projects.status,
    projects.created_at,
    projects.updated_at,
    projects.last_accessed_at,
    account.id as user_id,
    row_number() over (
      partition by projects.id
      -- The accounts of a larger scale queue behind the first 32.
      order by account.id = projects.user_id desc, account.rank, colleague.user_id is not null desc,
      seed.hash('project_members.user_id', projects.name || account.email)
    ) as seat
  from projects
  cross join (
    select account.*, (row_number() over (order by account.created_at, account.email collate "C") - 1) / 32 as rank
    from faraday.users as account
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  ) as account
  left join faraday.team_members as colleague on colleague.team_id = projects.team_id and colleague.user_id = account.id
),

members as (
  select
    seated.*,
    least(created_at + interval '25 minutes' * seat, (seed.now() at time zone 'UTC') - interval '1 day') as joined_at
  from seated
  order by seat, position
  limit (select seed.rows(120))
)

insert into faraday.project_members (
  project_id, user_id, role_id, permissions, status, is_active, metadata, created_at, updated_at, last_accessed_at
)
select
  members.id,
  members.user_id,
  role.id,
  case when seat = 2 then json_build_object('approve_drafts', true) end,
  case members.status when 'COMPLETED' then 'COMPLETED' when 'ON_HOLD' then 'ON_HOLD' else 'ACTIVE' end::faraday.base_status_enum,
  members.status <> 'COMPLETED',
  json_build_object('hours_a_month', case seat when 1 then 8 when 2 then 5 else 3 end),
  joined_at,
  greatest(joined_at, case when members.status = 'COMPLETED' then members.updated_at else joined_at end),
  case
    when members.status <> 'PENDING'
      then greatest(joined_at, coalesce(members.last_accessed_at, members.updated_at) - interval '1 day' * least(seat, 9))
  end
from members
left join faraday.project_roles as role
  on role.project_id = members.id and role.name = case seat when 1 then 'Lead' else 'Contributor' end
on conflict (project_id, user_id) do nothing;
