--! table: faraday.feedback_project_resources
--! mark: text description
--! key: project_id, name

-- What a feedback project keeps in its folder: three things, every fifth project four.
with

kinds (seat, suffix, type, extension, about, pages) as (
  values
    (1, 'plan', 'document', 'pdf', 'Goal, steps and dates on one page', 1),
    (2, 'remarks of the schools', 'spreadsheet', 'xlsx', 'One line for each remark, with what became of it', 3),
    (3, 'trial notes', 'document', 'docx', 'What went well in the trial week, and what did not', 2),
    (4, 'pictures', 'link', 'html', 'Before and after', 6)
),

wanted as (
  select
    project.id, project.name, project.status, project.start_date, project.end_date, project.team_id,
    project.metadata ->> 'subject' as subject,
    (project.metadata ->> 'number')::integer as position,
    kinds.*,
    project.name || ': ' || kinds.suffix as title
  from faraday.feedback_projects as project
  join kinds on kinds.seat <= case when mod((project.metadata ->> 'number')::integer, 5) = 1 then 4 else 3 end
  where project.description like 'MOCK:%'
  order by position, kinds.seat
  limit (select seed.rows(80))
)

insert into faraday.feedback_project_resources (
  project_id, resource_type, name, description, url, metadata_data, status, is_active, metadata
)
select
  id,
  type,
  title,
  'MOCK: ' || about || '; it is about ' || subject || '.',
  'https://files.harborpoint.example/projects/' || seed.slug(name) || '/' || seed.slug(suffix) || '.' || extension,
  json_build_object('pages', pages, 'version', case when wanted.status = 'PLANNING' then 1 else 1 + mod(position, 3) end),
  case
    when wanted.status = 'PLANNING'
      and seat > 1
      or seat >= 3
      and start_date > (seed.now() at time zone 'UTC') - interval '30 days' then 'PENDING'
    when wanted.status in ('COMPLETED', 'ARCHIVED') then 'COMPLETED'
    else 'ACTIVE'
  end::faraday.base_status_enum,
  wanted.status <> 'ARCHIVED',
  json_build_object('shared_with', case when seat = 3 then 'team' else 'staff' end)
from wanted
where not exists (
  select from faraday.feedback_project_resources as present where present.project_id = wanted.id and present.name = wanted.title
);
