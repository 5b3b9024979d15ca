--! table: faraday.dashboard_audit_logs
--! mark: ledger
--! key: resource_id, action, created_at

-- What was done to each dashboard: it was made by its owner, members of the team opened, changed, shared or exported it since.
-- Five entries each, in order of time.
with

steps (step, action, part) as (
  values
    (1, 'dashboard.create', 0.0), (2, 'tile.add', 0.004), (3, 'dashboard.view', 0.35), (4, 'dashboard.share', 0.6),
    (5, 'dashboard.export', 0.9)
),

dashboards as (
  select
    dashboard.*,
    (dashboard.meta_data ->> 'number')::integer as position,
    project.team_id,
    case
      when dashboard.is_active then (seed.now() at time zone 'UTC') - interval '10 hours'
      else dashboard.updated_at
    end as latest
  from faraday.dashboards as dashboard
  join faraday.dashboard_projects as project on project.id = dashboard.project_id
  where dashboard.description like 'MOCK:%'
),

members as (
  select
    member.team_id,
    account.core_user_id,
    row_number() over (partition by member.team_id order by account.email collate "C") as seat,
    count(*) over (partition by member.team_id) as members
  from faraday.dashboard_team_members as member
  join faraday.dashboard_users as account on account.id = member.user_id
),

entries as (
  select
    dashboards.id, dashboards.name, dashboards.position, dashboards.user_id, dashboards.team_id, dashboards.created_at as made_at,
    steps.step,
    steps.action,
    created_at + (latest - created_at) * steps.part::double precision as even
  from dashboards
  cross join steps
  order by dashboards.position, steps.step
  limit (select seed.rows(200))
),

timed as (
  select
    entries.*,
    case
      when step = 1 then made_at
      else greatest(
        made_at + interval '4 minutes' * step,
        even::date - greatest(0, extract(isodow from even)::integer - 5) + interval '8 hours' + (even - even::date) / 3
      )
    end as moment
  from entries
),

inserted as (
  insert into faraday.dashboard_audit_logs (action, resource_type, resource_id, user_id, details, created_at)
  select
    action,
    'dashboard',
    timed.id::text,
    case when step in (1, 2) then timed.user_id else members.core_user_id end,
    case step
      when 1 then json_build_object('name', name)
      when 2 then json_build_object('name', name, 'tile', 'Latest value')
      when 3 then json_build_object('name', name, 'seconds', 20 + mod(position * 37, 300))
      when 4 then json_build_object('name', name, 'with', 'team')
      else json_build_object('name', name, 'format', (array['pdf', 'xlsx', 'png'])[1 + mod(position, 3)])
    end,
    date_trunc('second', moment)
  from timed
  left join members on members.team_id = timed.team_id and members.seat = 1 + mod(timed.position + timed.step, members.members)
  where not exists (
    select from faraday.dashboard_audit_logs as present
    where present.resource_id = timed.id::text
      and present.action = timed.action
      and present.created_at = date_trunc('second', moment)
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_audit_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
