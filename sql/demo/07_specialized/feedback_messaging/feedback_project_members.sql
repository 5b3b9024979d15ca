--! table: faraday.feedback_project_members
--! mark: parent project_id
--! key: project_id, user_id

-- Who works on a feedback project: six, five, four, five or four people. The owner comes first, then the colleagues of the
-- team, then others.
with

projects as (
  select
    project.*,
    (project.metadata ->> 'number')::integer as position,
    (seed.now() at time zone 'UTC') - interval '9 hours' as latest
  from faraday.feedback_projects as project
  where project.description like 'MOCK:%'
),

seated as (
  select
    projects.*,
    account.id as user_id,
    account.email,
    colleague.user_id is not null as is_of_team,
    row_number() over (
      partition by projects.id
      order by account.id = projects.owner_id desc, colleague.user_id is not null desc,
      seed.hash('feedback_project_members.user_id', projects.name || account.email)
    ) as seat
  from projects
  join faraday.users as account
    on exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  left join faraday.team_members as colleague on colleague.team_id = projects.team_id and colleague.user_id = account.id
),

members as (
  select seated.*, least(start_date + interval '20 minutes' * (seat - 1), latest - interval '22 days') as joined_at
  from seated
  where seat <= (array[6, 5, 4, 5, 4])[1 + mod(position - 1, 5)]
  order by position, seat
  limit (select seed.rows(120))
)

insert into faraday.feedback_project_members (
  project_id, user_id, role, permissions, joined_at, last_active, status, is_active, metadata
)
select
  id,
  user_id,
  case seat when 1 then 'owner' when 2 then 'editor' when 3 then 'reviewer' else 'member' end,
  json_build_object('read', true, 'write', seat <= 3, 'invite', seat = 1, 'close', seat = 1),
  joined_at,
  case
    when members.status <> 'PLANNING' then greatest(joined_at, least(last_activity, latest) - interval '1 day' * (seat - 1))
  end,
  case
    when members.status in ('COMPLETED', 'ARCHIVED') then 'COMPLETED'
    when members.status = 'ON_HOLD' then 'ON_HOLD'
    when members.status = 'PLANNING' then 'PENDING'
    else 'ACTIVE'
  end
    ::faraday.base_status_enum,
  members.status not in ('COMPLETED', 'ARCHIVED'),
  json_build_object('came_as', case when seat = 1 then 'lead' when is_of_team then 'team' else 'volunteer' end)
from members
on conflict (project_id, user_id) do nothing;
