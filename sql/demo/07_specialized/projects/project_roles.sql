--! table: faraday.project_roles
--! mark: text description
--! key: project_id, name

-- What one may be on a project: every project has a lead and contributors, further ones reviewers, a treasurer and so on.
with

listed (round, name, about, permissions) as (
  values
    (1, 'Lead', 'Answers for dates and money', '{"read": true, "write": true, "invite": true, "close": true}'),
    (2, 'Contributor', 'Does the work and keeps the tasks up to date', '{"read": true, "write": true, "invite": false, "close": false}'),
    (3, 'Reviewer', 'Reads drafts before they go out', '{"read": true, "comment": true, "invite": false, "close": false}'),
    (4, 'Treasurer', 'Keeps the receipts', '{"read": true, "write": false, "approve_orders": true}'),
    (5, 'School contact', 'Speaks for one school', '{"read": true, "comment": true}'),
    (6, 'Guest', 'May look, no more', '{"read": true}')
),

projects as (
  select project.*, row_number() over (order by project.name collate "C")::integer as position, count(*) over () as projects
  from faraday.organization_projects as project
  where project.description like 'MOCK:%'
),

wanted as (
  select
    projects.id,
    projects.name as project,
    projects.created_at,
    listed.*,
    least(projects.created_at + interval '1 hour' * listed.round, seed.today()::timestamp) as made_at
  from listed
  cross join projects
  order by listed.round, projects.position
  limit (select seed.rows(40))
)

insert into faraday.project_roles (
  project_id, name, description, permissions, is_system_role, settings, status, is_active, metadata, created_at, updated_at
)
select
  id,
  name,
  'MOCK: ' || about || ' (' || project || ').',
  permissions::json,
  round <= 2,
  json_build_object('seats', case round when 1 then 1 when 4 then 1 else 30 end, 'order', round),
  'ACTIVE',
  true,
  json_build_object('copied_from', 'district roles'),
  made_at,
  made_at
from wanted
on conflict (project_id, name) do nothing;
