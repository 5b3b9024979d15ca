--! table: faraday.dashboard_shares
--! mark: parent user_id
--! key: user_id, project_id, share_type

-- Each project of the dashboard teams is shared twice by its owner: with the team for good, and as a link for reading that ends
-- after ninety days.
with

projects as (
  select
    project.*,
    owner.core_user_id,
    row_number() over (
      order by coalesce(nullif(split_part(project.name, ', group ', 2), ''), '1')::integer, project.name collate "C"
    )::integer as position
  from faraday.dashboard_projects as project
  join faraday.dashboard_users as owner on owner.id = project.user_id
  where project.description like 'MOCK:%'
),

wanted as (
  select
    projects.*,
    kind.type,
    kind.place,
    projects.created_at + (projects.updated_at - projects.created_at) * (kind.place * 0.3)::double precision as shared_at
  from projects
  cross join (values (1, 'team'), (2, 'link')) as kind (place, type)
  order by projects.position, kind.place
  limit (select seed.rows(40))
)

insert into faraday.dashboard_shares (
  user_id, share_type, permissions, created_at, expires_at, project_id, organization_id, meta_data
)
select
  core_user_id,
  type,
  json_build_object('view', true, 'filter', true, 'export', type = 'team', 'edit', false),
  date_trunc('minute', shared_at),
  case type when 'link' then date_trunc('minute', shared_at) + interval '90 days' end,
  id,
  organization_id,
  json_build_object(
    'title', name, 'opened', case type when 'team' then 20 + mod(position * 13, 70) else mod(position * 7, 15) end
  )
from wanted
where not exists (
  select from faraday.dashboard_shares as present
  where present.user_id = wanted.core_user_id and present.project_id = wanted.id and present.share_type = wanted.type
);
