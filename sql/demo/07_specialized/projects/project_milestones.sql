--! table: faraday.project_milestones
--! mark: text description
--! key: project_id, title
--! scaffold: b1a8bfe4db46 dddabd850ef5

-- Dated project marks.
with

feedback_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.feedback_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    project.id as project_id,
    rtrim(title_word.word, '.') as plain_title,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(80)) as n
  left join feedback_projects as project
    on project.position = seed.fan_out('project_milestones.project_id', n, (select max(position) from feedback_projects))
  left join seed.word as title_word on title_word.kind = 'sentence' and title_word.position = seed.distinct_position('project_milestones.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('project_milestones.description', n)
),

shaped as (
  select
    wanted.*,
    plain_title || coalesce(' ' || nullif(row_number() over (partition by project_id, lower(plain_title) order by n), 1), '') as title
  from wanted
)

insert into faraday.project_milestones (status, is_active, metadata, project_id, title, description, due_date, completed_at)
select
  seed.pick_weighted('project_milestones.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('project_milestones.is_active?', n, 0.85) then seed.chance('project_milestones.is_active', n, 0.9)
  end,
  case
    when seed.chance('project_milestones.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_milestones.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_milestones.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_milestones.metadata.attempt', n, 1, 3))::json
  end,
  project_id,
  title,
  description,
  case
    when seed.chance('project_milestones.due_date?', n, 0.8) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('project_milestones.due_date', n, -30, 60)
  end,
  case
    when seed.chance('project_milestones.completed_at?', n, 0.6) then (seed.office_time('project_milestones.completed_at', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (project_id, title) do nothing;
