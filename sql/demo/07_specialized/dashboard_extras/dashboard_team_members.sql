--! table: faraday.dashboard_team_members
--! mark: ledger
--! key: team_id, user_id
--! scaffold: dc2d5fa97dee 92dcf7e5b332

-- User to dashboard team.
-- 32 rows instead of 80: its unique keys leave room for no more.
with

dashboard_teams as (
  select
    row_of.id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_teams as row_of
  where row_of.description::text like 'MOCK:%'
),

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    team.id as team_id,
    user_row.id as user_id,
    (seed.office_time('dashboard_team_members.joined_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as joined_at
  from generate_series(1, seed.rows(32)) as n
  left join dashboard_teams as team
    on team.position = 1 + mod((n - 1) / (select max(position) from dashboard_users) + mod((n - 1), (select max(position) from dashboard_users)), (select max(position) from dashboard_teams))
  left join dashboard_users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from dashboard_users))
),

inserted as (
  insert into faraday.dashboard_team_members (team_id, user_id, role, joined_at, last_active, status)
  select
    team_id,
    user_id,
    case
      when seed.chance('dashboard_team_members.role?', n, 0.85) then seed.pick_weighted('dashboard_team_members.role', n, array['member', 'editor', 'admin', 'owner'], array[9, 3, 1, 1])
    end,
    joined_at,
    case
      when seed.chance('dashboard_team_members.last_active?', n, 0.8) then (seed.time_between('dashboard_team_members.last_active', n, (joined_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('dashboard_team_members.status?', n, 0.85) then seed.pick_weighted('dashboard_team_members.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end
  from wanted
  on conflict (team_id, user_id) do nothing
  returning team_id, user_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_team_members', inserted.team_id::text || ',' || inserted.user_id::text
from inserted
on conflict (table_name, key) do nothing;
