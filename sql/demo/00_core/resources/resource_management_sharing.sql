--! table: faraday.resource_management_sharing
--! mark: parent owner_id
--! key: owner_id, resource_id, shared_with_user_id, shared_with_project_id, shared_with_organization_id

-- What teachers and principals share: recordings, tables, quotas of the machines. Six of ten go to a colleague of the same
-- school, two to a project and two to a partner outside, who may only read, and only for a term. What has run out is completed.
with

things (place, name, type, right_to) as (
  values
    (0, 'file-store-1/skill-videos', 'STORAGE', 'watch'), (1, 'report-jobs-1/attendance-tables', 'DATABASE', 'read'),
      (2, 'video-analysis-1/hours', 'GPU', 'use'),
    (3, 'file-store-1/lesson-pictures', 'STORAGE', 'download'), (4, 'lesson-models-1/drafts', 'API', 'use'),
      (5, 'report-jobs-1/fitness-averages', 'DATABASE', 'read'),
    (6, 'cache-1/activity-cards', 'CACHE', 'read'), (7, 'file-store-1/field-day-plans', 'STORAGE', 'edit'),
      (8, 'web-1/class-pages', 'CPU', 'edit'),
    (9, 'uplink-1/live-stream', 'NETWORK', 'watch')
),

staff as (
  select
    account.*,
    home.school_id,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position,
    row_number() over (partition by home.school_id order by account.created_at, account.email collate "C")::integer as rank,
    count(*) over (partition by home.school_id)::integer as colleagues
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

projects as (
  select project.id, count(*) over () as choice, row_number() over (order by project.name collate "C", project.created_at) - 1
    as place
  from faraday.dashboard_projects as project
  where project.description like 'MOCK:%'
),

partners as (
  select organization.id, count(*) over () as choice, row_number() over (order by organization.name collate "C") - 1 as place
  from faraday.organizations as organization
  where organization.name <> 'Harbor Point Public Schools'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations'
      and noted.key = organization.id::text)
),

wanted as (
  select
    n,
    things.*,
    owner.id as owner_id,
    things.name || '/' || split_part(owner.email, '@', 1) || '-' || n as resource_id,
    mod(n, 10) as kind,
    colleague.id as colleague_id,
    projects.id as project_id,
    partners.id as partner_id,
    seed.today()::timestamp - interval '1 day' * (3 + mod(n * 47,
      420)) + interval '7 hours 30 minutes' + interval '1 minute' * mod(n * 31, 500) as shared_at
  from generate_series(1, seed.rows(300)) as n
  join things on things.place = mod(n * 3, 10)
  left join staff as owner on owner.position = 32 * ((n - 1) / 300) + 1 + mod(mod(n - 1, 300), 32)
  left join staff as colleague
    on mod(n, 10) < 6
    and colleague.school_id = owner.school_id
    and colleague.rank = 1 + mod(owner.rank + mod(n, owner.colleagues - 1), owner.colleagues)
  left join projects on mod(n, 10) in (6, 7) and projects.place = mod(n / 10, projects.choice)
  left join partners on mod(n, 10) > 7 and partners.place = mod(n / 10, partners.choice)
),

judged as (
  select
    wanted.*,
    case when kind > 7 then shared_at + interval '120 days' when mod(n, 4) = 0 then shared_at + interval '1 year' end as ends_at
  from wanted
)

insert into faraday.resource_management_sharing (
  status, is_active, metadata, resource_id, resource_type, sharing_type, sharing_permissions, sharing_scope, expires_at, owner_id,
  shared_with_user_id, shared_with_project_id, shared_with_organization_id, created_at, updated_at
)
select
  case when ends_at <= (seed.now() at time zone 'UTC') then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  ends_at is null or ends_at > (seed.now() at time zone 'UTC'),
  json_build_object('reason', case when kind < 6 then 'Teaches the same grade.' when kind < 8 then 'Needed for the project.'
    else 'Agreed with the partner for one term.' end),
  resource_id,
  judged.type::faraday.resource_type_enum,
  case when kind < 6 then 'user' when kind < 8 then 'project' else 'organization' end,
  json_build_object('may', case when kind > 7 then 'read' else right_to end, 'share_further', false),
  case when kind < 6 then 'private' when kind < 8 then 'team' else 'restricted' end,
  ends_at,
  owner_id,
  colleague_id,
  project_id,
  partner_id,
  shared_at,
  shared_at
from judged
where not exists (
  select from faraday.resource_management_sharing as present
  where present.owner_id = judged.owner_id and present.resource_id = judged.resource_id
);
