--! table: faraday.feedback_project_resources
--! mark: text description
--! key: name
--! scaffold: 64d42e095eea 9555cc1be6f3

-- Material for feedback projects.
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
    ((initcap(name_word.word) || ' resource') || ' ' || n)::character varying as name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(80)) as n
  left join feedback_projects as project
    on project.position = seed.fan_out('feedback_project_resources.project_id', n, (select max(position) from feedback_projects))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('feedback_project_resources.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('feedback_project_resources.description', n)
)

insert into faraday.feedback_project_resources (
  status, is_active, metadata, project_id, resource_type, name, description, url, metadata_data
)
select
  seed.pick_weighted('feedback_project_resources.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('feedback_project_resources.is_active?', n, 0.85) then seed.chance('feedback_project_resources.is_active', n, 0.9)
  end,
  case
    when seed.chance('feedback_project_resources.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_project_resources.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_project_resources.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_project_resources.metadata.attempt', n, 1, 3))::json
  end,
  project_id,
  seed.pick_weighted('feedback_project_resources.resource_type', n, array['question', 'bug', 'feature_request', 'complaint'], array[5, 4, 3, 1]),
  name,
  description,
  case
    when seed.chance('feedback_project_resources.url?', n, 0.85) then 'https://www.company.example/feedback-project-resource/' || seed.int('feedback_project_resources.url', n, 1, 9999)
  end,
  case
    when seed.chance('feedback_project_resources.metadata_data?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_project_resources.metadata_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_project_resources.metadata_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_project_resources.metadata_data.attempt', n, 1, 3))::json
  end
from wanted
where not exists (
  select from faraday.feedback_project_resources as present
  where present.name = wanted.name
);
