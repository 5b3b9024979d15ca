--! table: faraday.gpt_definitions
--! mark: text description
--! key: name, version
--! scaffold: 05d37af3cb92 8b8ab6ecbaf0

-- Assistant model definitions.
with

dashboard_projects as (
  select
    row_of.id,
    row_of.organization_id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    (initcap(name_word.word) || ' definition') || ' ' || n as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('gpt_definitions.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('gpt_definitions.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('gpt_definitions.project_id?', n, 0.85) then project.organization_id end as organization_id,
    (seed.office_time('gpt_definitions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(40)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('gpt_definitions.project_id', n, (select max(position) from dashboard_projects))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('gpt_definitions.user_id', n, (select max(position) from dashboard_users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('gpt_definitions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('gpt_definitions.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('gpt_definitions.last_used?', n, 0.8) then (seed.time_between('gpt_definitions.last_used', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_used
  from wanted
)

insert into faraday.gpt_definitions (
  name, model_type, version, description, category, type, max_tokens, temperature, top_p, frequency_penalty,
  presence_penalty, capabilities, limitations, context_window, total_requests, total_tokens, last_used,
  is_active, is_public, user_id, project_id, organization_id, meta_data, created_at, updated_at
)
select
  name,
  seed.pick_weighted('gpt_definitions.model_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.int('gpt_definitions.version.major', n, 1, 4) || '.' || seed.int('gpt_definitions.version.minor', n, 0, 12) || '.' || seed.int('gpt_definitions.version.patch', n, 0, 9),
  description,
  case
    when seed.chance('gpt_definitions.category?', n, 0.85) then seed.pick_weighted('gpt_definitions.category', n, array['TEACHER', 'STUDENT', 'ADMIN', 'PARENT', 'ADDITIONAL'], array[4, 4, 2, 4, 4])::faraday.gptcategory
  end,
  case
    when seed.chance('gpt_definitions.type?', n, 0.85) then seed.pick_weighted('gpt_definitions.type', n, array['MATH_TEACHER', 'SCIENCE_TEACHER', 'LANGUAGE_ARTS_TEACHER', 'HISTORY_TEACHER', 'PHYSICAL_ED_TEACHER', 'ADMIN_ASSISTANT', 'MATH_TUTOR', 'SCIENCE_TUTOR', 'LANGUAGE_ARTS_TUTOR', 'HISTORY_TUTOR', 'STUDY_SKILLS_COACH', 'WRITING_ASSISTANT', 'LEARNING_ANALYTICS', 'CONTENT_GENERATION', 'ADAPTIVE_LEARNING', 'ASSESSMENT_GRADING', 'MEMORY_CONTEXT', 'LMS_INTEGRATION', 'COLLABORATION', 'RESOURCE_RECOMMENDATION', 'MULTIMEDIA_PROCESSING', 'TRANSLATION_LOCALIZATION', 'CALENDAR_SCHEDULING', 'FILE_PROCESSING', 'COMMUNICATION', 'EMOTION_FEEDBACK', 'PARENT_COMMUNICATION', 'PROGRESS_TRACKING'], array[4, 4, 4, 4, 4, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4])::faraday.gpttype
  end,
  seed.amount('gpt_definitions.max_tokens', n, 100, 4000, 0),
  seed.decimal('gpt_definitions.temperature', n, -5, 35, 1),
  seed.amount('gpt_definitions.top_p', n, 1, 1000, 2),
  seed.decimal('gpt_definitions.frequency_penalty', n, 5, 150, 2),
  seed.decimal('gpt_definitions.presence_penalty', n, 5, 150, 2),
  case
    when seed.chance('gpt_definitions.capabilities?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_definitions.capabilities.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_definitions.capabilities.version', n, 1, 5))::json
  end,
  case
    when seed.chance('gpt_definitions.limitations?', n, 0.85) then jsonb_build_object('source', seed.pick('gpt_definitions.limitations.source', n, 'web', 'api', 'import'), 'version', seed.int('gpt_definitions.limitations.version', n, 1, 5))::json
  end,
  seed.int('gpt_definitions.context_window', n, 1, 100),
  case
    when seed.chance('gpt_definitions.total_requests?', n, 0.85) then seed.amount('gpt_definitions.total_requests', n, 20, 2500, 0)
  end,
  case
    when seed.chance('gpt_definitions.total_tokens?', n, 0.85) then seed.amount('gpt_definitions.total_tokens', n, 20, 2500, 0)
  end,
  last_used,
  case when seed.chance('gpt_definitions.is_active?', n, 0.85) then seed.chance('gpt_definitions.is_active', n, 0.9) end,
  case when seed.chance('gpt_definitions.is_public?', n, 0.85) then seed.chance('gpt_definitions.is_public', n, 0.9) end,
  user_id,
  project_id,
  organization_id,
  case
    when seed.chance('gpt_definitions.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_definitions.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_definitions.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_definitions.meta_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('gpt_definitions.updated_at?', n, 0.9) then (seed.time_between('gpt_definitions.updated_at', n, (last_used at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name, version) do nothing;
