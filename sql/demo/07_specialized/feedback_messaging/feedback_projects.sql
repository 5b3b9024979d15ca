--! table: faraday.feedback_projects
--! mark: text description
--! key: name
--! scaffold: 64294ac9bc2f 91bd2de31ddf

-- Projects arising from feedback.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

teams as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.teams as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('feedback_projects.start_date?', n, 0.9) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('feedback_projects.start_date', n, -30, 60)
    end as start_date,
    owner.id as owner_id,
    case when seed.chance('feedback_projects.team_id?', n, 0.85) then team.id end as team_id,
    case when seed.chance('feedback_projects.organization_id?', n, 0.85) then organization.id end as organization_id
  from generate_series(1, seed.rows(25)) as n
  left join users as owner on owner.position = seed.fan_out('feedback_projects.owner_id', n, (select max(position) from users))
  left join organizations as organization
    on organization.position = seed.fan_out('feedback_projects.organization_id', n, (select max(position) from organizations))
  left join teams as team on team.position = seed.fan_out('feedback_projects.team_id', n, (select max(position) from teams))
  left join seed.word as name_word on name_word.kind = 'project_name' and name_word.position = seed.distinct_position('feedback_projects.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('feedback_projects.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.feedback_projects (
  is_active, metadata, name, description, project_type, status, priority, configuration, settings,
  metadata_data, start_date, end_date, last_activity, is_template, is_archived, is_public, owner_id, team_id,
  organization_id, parent_project_id
)
select
  case
    when seed.chance('feedback_projects.is_active?', n, 0.85) then seed.chance('feedback_projects.is_active', n, 0.9)
  end,
  case
    when seed.chance('feedback_projects.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_projects.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_projects.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_projects.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  seed.pick('feedback_projects.project_type', n, 'PERSONAL', 'TEAM', 'ORGANIZATION', 'TEMPLATE', 'RESEARCH', 'DEVELOPMENT', 'PRODUCTION')::faraday.projecttype,
  seed.pick_weighted('feedback_projects.status', n, array['ACTIVE', 'INACTIVE', 'ARCHIVED', 'COMPLETED', 'ON_HOLD', 'PLANNING', 'IN_PROGRESS', 'REVIEW'], array[8, 2, 2, 8, 2, 4, 4, 4])::faraday.projectstatus,
  case
    when seed.chance('feedback_projects.priority?', n, 0.85) then seed.pick_weighted('feedback_projects.priority', n, array['LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL'], array[4, 8, 4, 1, 1])::faraday.projectpriority
  end,
  case
    when seed.chance('feedback_projects.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('feedback_projects.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('feedback_projects.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('feedback_projects.configuration.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('feedback_projects.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('feedback_projects.settings.theme', n, 'light', 'dark'), 'language', seed.pick('feedback_projects.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('feedback_projects.settings.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('feedback_projects.metadata_data?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_projects.metadata_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_projects.metadata_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_projects.metadata_data.attempt', n, 1, 3))::json
  end,
  start_date,
  case
    when seed.chance('feedback_projects.end_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('feedback_projects.end_date', n, 1, 90)
  end,
  case
    when seed.chance('feedback_projects.last_activity?', n, 0.8) then (seed.office_time('feedback_projects.last_activity', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('feedback_projects.is_template?', n, 0.85) then seed.chance('feedback_projects.is_template', n, 0.2)
  end,
  case
    when seed.chance('feedback_projects.is_archived?', n, 0.85) then seed.chance('feedback_projects.is_archived', n, 0.05)
  end,
  case
    when seed.chance('feedback_projects.is_public?', n, 0.85) then seed.chance('feedback_projects.is_public', n, 0.9)
  end,
  owner_id,
  team_id,
  organization_id,
  null::integer
from shaped
on conflict (name) do nothing;

-- Keys to rows that come later.
update faraday.feedback_projects as feedback_projects
set
  parent_project_id = coalesce(feedback_projects.parent_project_id, chosen.parent_project_id)
from (
  select
    child.id,
    choice_1.id as parent_project_id
  from (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as n
    from faraday.feedback_projects as row_of
    where row_of.description::text like 'MOCK:%'
  ) as child
  left join (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as position
    from faraday.feedback_projects as row_of
    where row_of.description::text like 'MOCK:%'
  ) as choice_1
    on choice_1.position = child.n / 4
) as chosen
where chosen.id = feedback_projects.id
  and feedback_projects.description::text like 'MOCK:%'
  and feedback_projects.parent_project_id is null and chosen.parent_project_id is not null;
