--! table: faraday.project_resources
--! mark: text description
--! key: project_id, name

-- What lies in the folder of a project, five things each: plan, budget, minutes, pictures and the page that the others see.
with

kinds (round, suffix, type, extension, about) as (
  values
    (1, 'plan', 'document', 'pdf', 'Goal, steps and dates'), (2, 'budget', 'spreadsheet', 'xlsx', 'What it costs and who pays'),
    (3, 'minutes', 'document', 'docx', 'Decisions of the meetings, the last one first'),
    (4, 'pictures', 'image', 'zip', 'Before, during and after, without faces'),
    (5, 'page for all', 'link', 'html', 'What everybody may know'),
    (6, 'contacts', 'spreadsheet', 'xlsx', 'Who to ask at which school'),
    (7, 'checklist', 'document', 'pdf', 'For the wall'), (8, 'slides', 'presentation', 'pptx', 'Ten slides for the director'),
    (9, 'letters', 'document', 'docx', 'To parents and partners'),
    (10, 'questions', 'form', 'html', 'Five questions to the schools'),
    (11, 'answers', 'spreadsheet', 'csv', 'What the schools said'), (12, 'receipts', 'document', 'pdf', 'Scanned'),
    (13, 'time sheet', 'spreadsheet', 'xlsx', 'Hours by person'), (14, 'risks', 'document', 'pdf', 'What may go wrong'),
    (15, 'last report', 'document', 'pdf', 'One page')
),

projects as (
  select project.*, row_number() over (order by project.name collate "C")::integer as position
  from faraday.organization_projects as project
  where project.description like 'MOCK:%'
),

wanted as (
  select
    projects.*, kinds.round, kinds.suffix, kinds.type, kinds.extension, kinds.about,
    projects.name || ': ' || kinds.suffix as title,
    least(
      projects.created_at + interval '1 day' * kinds.round + interval '90 minutes',
      (seed.now() at time zone 'UTC') - interval '10 hours'
    ) as made_at
  from kinds
  cross join projects
  order by kinds.round, projects.position
  limit (select seed.rows(100))
)

insert into faraday.project_resources (
  project_id, name, type, description, url, settings, status, is_active, metadata, created_at, updated_at
)
select
  id,
  title,
  type,
  'MOCK: ' || about || '.',
  'https://files.harborpoint.example/teams/' || seed.slug(name) || '/' || seed.slug(suffix) || '.' || extension,
  json_build_object(
    'shared_with', case when type = 'link' then 'staff' else 'team' end, 'download', type not in ('link', 'form')
  ),
  case status when 'COMPLETED' then 'COMPLETED' when 'ON_HOLD' then 'ON_HOLD' else 'ACTIVE' end::faraday.base_status_enum,
  status <> 'COMPLETED',
  json_build_object('version', case when suffix in ('minutes', 'plan') then 1 + mod(position, 4) else 1 end),
  made_at,
  greatest(made_at, case when suffix in ('minutes', 'plan', 'page for all') then updated_at else made_at end)
from wanted
where not exists (
  select from faraday.project_resources as present where present.project_id = wanted.id and present.name = wanted.title
);
