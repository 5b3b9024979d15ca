--! table: faraday.dashboard_team_members
--! mark: parent team_id
--! key: team_id, user_id

-- Seven, seven or six people in each dashboard team: the five of the team of the same name, its lead as owner, and others who
-- asked to see the figures.
with

teams as (
  select
    team.*,
    split_part(team.name, ', group ', 1) as plain_name,
    coalesce(nullif(split_part(team.name, ', group ', 2), ''), '1')::integer as block,
    row_number() over (
      order by coalesce(nullif(split_part(team.name, ', group ', 2), ''), '1')::integer, team.created_at, team.name collate "C"
    )::integer as position
  from faraday.dashboard_teams as team
  where team.description like 'MOCK:%'
),

staff as (
  select
    account.*,
    member.id as member_id,
    (row_number() over (order by account.created_at, account.email collate "C") - 1) / 32 + 1 as block
  from faraday.users as account
  join faraday.dashboard_users as member on member.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

seated as (
  select
    teams.id,
    teams.position,
    teams.block,
    teams.created_at,
    staff.member_id,
    staff.email,
    staff.last_login,
    staff.created_at as hired_at,
    row_number() over (
      partition by teams.id
      order by colleague.role = 'lead' desc nulls last, colleague.user_id is not null desc,
      seed.hash('dashboard_team_members.user_id', teams.name || staff.email)
    ) as seat
  from teams
  join staff on staff.block = teams.block
  left join faraday.teams as core on core.name = teams.plain_name and core.description like 'MOCK:%'
  left join faraday.team_members as colleague on colleague.team_id = core.id and colleague.user_id = staff.id
),

members as (
  select
    seated.*,
    greatest(created_at, hired_at + interval '2 days') + interval '1 day' * case
      when seat = 1 then 0
      else 3 * seat + mod(position * 5, 20)
    end as joined_at
  from seated
  where seat <= case when mod(position, 3) = 0 then 6 else 7 end
  -- An owner for every team comes before the second seats.
  order by block, seat, position
  limit (select seed.rows(80))
)

insert into faraday.dashboard_team_members (team_id, user_id, role, joined_at, last_active, status)
select
  id,
  member_id,
  case when seat = 1 then 'owner' when seat = 2 then 'editor' when seat <= 5 then 'member' else 'viewer' end,
  joined_at,
  case
    when mod(position * 3 + seat, 17) = 0 then joined_at + interval '60 days'
    else greatest(joined_at, last_login - interval '1 day' * mod(position + seat, 4))
  end,
  case when mod(position * 3 + seat, 17) = 0 then 'inactive' else 'active' end
from members
on conflict (team_id, user_id) do nothing;
