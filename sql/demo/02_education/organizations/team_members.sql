--! table: faraday.team_members
--! mark: parent team_id
--! key: team_id, user_id

-- Five people in each team, the first of them leads it. Steps of 13 through thirty-two accounts share no divisor with 32, so
-- nobody is in a
-- team twice; the further accounts of a larger scale join the same teams.
with

teams as (
  select team.*, row_number() over (order by team.name collate "C")::integer as position
  from faraday.teams as team
  where team.description like 'MOCK:%'
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    1 + mod(n - 1, 12) as team,
    mod(n - 1, 60) / 12 as seat,
    (n - 1) / 60 as block
  from generate_series(1, seed.rows(60)) as n
),

placed as (
  select
    teams.id as team_id,
    teams.name,
    teams.is_active,
    staff.id as user_id,
    staff.last_login,
    staff.email,
    staff.created_at + interval '1 day' * seed.int('team_members.joined_at', teams.name || staff.email, 20, 850) as joined_at,
    case when seat = 0 and block = 0 then 'lead' when seat = 1 and block = 0 then 'secretary' else 'member' end as role
  from wanted
  left join teams on teams.position = wanted.team
  left join staff on staff.position = 32 * block + 1 + mod(5 * wanted.team + 13 * seat, 32)
)

insert into faraday.team_members (
  team_id, user_id, role, permissions, joined_at, last_active, status, is_active, metadata
)
select
  team_id,
  user_id,
  role,
  case role when 'lead' then '["plan", "invite", "close"]' when 'secretary' then '["plan", "minutes"]' else '["plan"]' end::json,
  joined_at,
  greatest(joined_at, case when is_active then last_login else last_login - interval '90 days' end),
  case when is_active then 'ACTIVE' else 'ON_HOLD' end::faraday.base_status_enum,
  is_active,
  json_build_object('meetings_attended', 3 + seed.int('team_members.meetings', name || email, 0, 14))
from placed
on conflict (team_id, user_id) do nothing;
