--! table: faraday.feedback_project_members
--! mark: ledger
--! key: project_id, user_id
--! scaffold: e1c648e12daa 878c1360835c

-- People on feedback projects.
-- 64 rows instead of 120: its unique keys leave room for no more.
with

feedback_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.feedback_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    project.id as project_id,
    user_row.id as user_id,
    (seed.office_time('feedback_project_members.joined_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as joined_at
  from generate_series(1, seed.rows(64)) as n
  left join feedback_projects as project
    on project.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from feedback_projects))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

inserted as (
  insert into faraday.feedback_project_members (
    status, is_active, metadata, project_id, user_id, role, permissions, joined_at, last_active
  )
  select
    seed.pick_weighted('feedback_project_members.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('feedback_project_members.is_active?', n, 0.85) then seed.chance('feedback_project_members.is_active', n, 0.9)
    end,
    case
      when seed.chance('feedback_project_members.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_project_members.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_project_members.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_project_members.metadata.attempt', n, 1, 3))::json
    end,
    project_id,
    user_id,
    seed.pick_weighted('feedback_project_members.role', n, array['member', 'editor', 'admin', 'owner'], array[9, 3, 1, 1]),
    case
      when seed.chance('feedback_project_members.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('feedback_project_members.permissions.write', n, 0.6), 'delete', seed.chance('feedback_project_members.permissions.delete', n, 0.2))::json
    end,
    joined_at,
    case
      when seed.chance('feedback_project_members.last_active?', n, 0.8) then (seed.time_between('feedback_project_members.last_active', n, (joined_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  on conflict (project_id, user_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.feedback_project_members', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
