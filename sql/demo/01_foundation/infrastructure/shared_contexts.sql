--! table: faraday.shared_contexts
--! mark: parent context_id
--! key: context_id, sharing_type, shared_with_user_id, shared_with_project_id, shared_with_organization_id

-- Conversations with an assistant that their owners share: three of five with a colleague, one with a project, one with a partner
-- organization. What has run out is completed; nobody has opened it since.
with

contexts as (
  select
    context.*,
    account.organization_id as home_id,
    row_number() over (order by context.created_at, context.name collate "C", context.id) as place,
    count(*) over () as choice
  from faraday.gpt_interaction_contexts as context
  join faraday.users as account on account.id = context.user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

staff as (
  select account.id, row_number() over (order by account.created_at, account.email collate "C") - 1 as place, count(*) over ()
    as choice
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

projects as (
  select project.id, row_number() over (order by project.name collate "C", project.created_at) - 1 as place, count(*) over ()
    as choice
  from faraday.dashboard_projects as project
  where project.description like 'MOCK:%'
),

partners as (
  select organization.id, row_number() over (order by organization.name collate "C") - 1 as place, count(*) over () as choice
  from faraday.organizations as organization
  where organization.name <> 'Harbor Point Public Schools'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations'
      and noted.key = organization.id::text)
),

wanted as (
  select
    n,
    contexts.id as context_id,
    contexts.user_id as owner_id,
    contexts.created_at,
    case when mod(n, 5) < 3 then 'USER' when mod(n, 5) = 3 then 'PROJECT' else 'ORGANIZATION' end as sharing_type,
    colleague.id as colleague_id,
    projects.id as project_id,
    partners.id as partner_id,
    contexts.created_at + interval '1 day' * seed.int('shared_contexts.expires_at', n, 20, 200) as ends_at
  from generate_series(1, seed.rows(50)) as n
  left join contexts on contexts.place = 1 + mod((n - 1) * 3, choice)
  left join staff as owner on owner.id = contexts.user_id
  left join staff as colleague on mod(n, 5) < 3 and colleague.place = mod(owner.place + 1 + n, colleague.choice)
    + case when mod(1 + n, owner.choice) = 0 then case when owner.place > 0 then -1 else 1 end else 0 end
  left join projects on mod(n, 5) = 3 and projects.place = mod(n / 5, projects.choice)
  left join partners on mod(n, 5) = 4 and partners.place = mod(n / 5, partners.choice)
),

judged as (
  select
    wanted.*,
    ends_at > (seed.now() at time zone 'UTC') as open,
    seed.int('shared_contexts.access_count', n, 0, 24) as visits,
    least(ends_at, seed.now() at time zone 'UTC') as last_moment
  from wanted
)

insert into faraday.shared_contexts (
  status, is_active, metadata, context_id, sharing_type, sharing_permissions, sharing_scope, access_count, last_accessed,
    expires_at,
  owner_id, shared_with_user_id, shared_with_project_id, shared_with_organization_id
)
select
  case when open then 'ACTIVE' else 'COMPLETED' end::faraday.base_status_enum,
  open,
  json_build_object('shared_on', created_at::date, 'reason', case sharing_type
    when 'USER' then 'Plans the same unit.' when 'PROJECT' then 'Material for the project.' else 'Asked for by the partner.'
  end),
  context_id,
  sharing_type::faraday.sharingtype,
  json_build_object('read', true, 'comment', sharing_type <> 'ORGANIZATION', 'write', sharing_type = 'PROJECT'),
  case sharing_type when 'ORGANIZATION' then 'RESTRICTED' when 'PROJECT' then 'RESTRICTED' else 'PRIVATE'
    end::faraday.sharingscope,
  visits,
  case when visits > 0 then
    date_trunc('second', created_at + (last_moment - created_at) * (0.3 + 0.7 * seed.uniform('shared_contexts.last_accessed', n)))
  end,
  ends_at,
  owner_id,
  colleague_id,
  project_id,
  partner_id
from judged
where not exists (
  select from faraday.shared_contexts as present
  where present.context_id = judged.context_id
    and present.sharing_type = judged.sharing_type::faraday.sharingtype
    and (present.shared_with_user_id, present.shared_with_project_id, present.shared_with_organization_id)
      is not distinct from (judged.colleague_id, judged.project_id, judged.partner_id)
);
