--! table: faraday.gpt_definitions
--! mark: text description
--! key: name, version

-- The assistants of the district: twenty roles, each for the elementary schools and for the middle and high school. A larger
-- scale adds further versions. Requests, tokens and last use are those of the messages, see below.
with

roles (number, name, type, category, model, temperature, purpose, limit_text) as (
  values
    (0, 'Lesson planner', 'PHYSICAL_ED_TEACHER', 'TEACHER', 'gpt-4o', 0.5, 'Plans lessons from grade, time and equipment', 'Does not replace the curriculum'),
    (1, 'Office assistant', 'ADMIN_ASSISTANT', 'ADMIN', 'gpt-4o-mini', 0.3, 'Plans substitutes, meetings and protocols', 'Sends nothing by itself'),
    (2, 'Family letters', 'PARENT_COMMUNICATION', 'PARENT', 'gpt-4o-mini', 0.6, 'Writes short letters to families', 'No health data in letters'),
    (3, 'Report analyst', 'LEARNING_ANALYTICS', 'ADMIN', 'gpt-4o', 0.2, 'Summarises figures for principals and the board', 'Names no pupil'),
    (4, 'Activity adapter', 'ADAPTIVE_LEARNING', 'TEACHER', 'gpt-4o', 0.4, 'Adapts activities to care plans', 'Gives no medical advice'),
    (5, 'Rubric writer', 'ASSESSMENT_GRADING', 'TEACHER', 'gpt-4o-mini', 0.3, 'Writes rubrics and remarks', 'Grades are the teacher''s'),
    (6, 'Unit builder', 'CONTENT_GENERATION', 'TEACHER', 'gpt-4o', 0.6, 'Builds units of six lessons', 'Needs the standards of the grade'),
    (7, 'Warm-up finder', 'RESOURCE_RECOMMENDATION', 'TEACHER', 'gpt-4o-mini', 0.7, 'Finds warm-ups that fit gym and lesson',
      'Knows the activity library only'),
    (8, 'Fitness coach', 'PROGRESS_TRACKING', 'STUDENT', 'gpt-4o-mini', 0.5, 'Explains results and sets goals', 'Compares nobody with others'),
    (9, 'Calm-down coach', 'EMOTION_FEEDBACK', 'STUDENT', 'gpt-4o-mini', 0.6, 'Words for lost games and bad days', 'Refers to the counsellor'),
    (10, 'Translator', 'TRANSLATION_LOCALIZATION', 'PARENT', 'gpt-4o-mini', 0.2, 'Translates notes in plain words', 'Eleven languages'),
    (11, 'Announcements', 'COMMUNICATION', 'ADMIN', 'gpt-4o-mini', 0.5, 'Drafts notices to staff and families', 'Dates are checked by a person'),
    (12, 'Calendar helper', 'CALENDAR_SCHEDULING', 'ADDITIONAL', 'gpt-4o-mini', 0.2, 'Finds gaps in timetables and gyms', 'Books nothing'),
    (13, 'Study coach', 'STUDY_SKILLS_COACH', 'STUDENT', 'gpt-4o-mini', 0.6, 'Helps with health homework', 'Gives hints, not answers'),
    (14, 'Writing helper', 'WRITING_ASSISTANT', 'ADDITIONAL', 'gpt-4o-mini', 0.5, 'Shortens and corrects texts', 'Keeps the meaning'),
    (15, 'Memory keeper', 'MEMORY_CONTEXT', 'ADDITIONAL', 'gpt-4o-mini', 0.1, 'Keeps what people want remembered', 'Forgets on request'),
    (16, 'Course linker', 'LMS_INTEGRATION', 'ADDITIONAL', 'gpt-4o-mini', 0.2, 'Moves lessons into the course system', 'Read only for pupils'),
    (17, 'Team board', 'COLLABORATION', 'TEACHER', 'gpt-4o-mini', 0.5, 'Gathers ideas of a department', 'Members of the school only'),
    (18, 'Video viewer', 'MULTIMEDIA_PROCESSING', 'TEACHER', 'gpt-4o', 0.3, 'Describes movement in short clips', 'Clips are deleted after a day'),
    (19, 'File reader', 'FILE_PROCESSING', 'ADDITIONAL', 'gpt-4o-mini', 0.2, 'Reads plans and tables', 'Up to twenty pages')
),

schools (number, band, reading) as (
  values (0, 'K-5', 'grade 3'), (1, '6-12', 'grade 8')
),

people as (
  select person.id, account.organization_id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  join faraday.dashboard_users as person on person.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n, roles.*, schools.band, schools.reading, people.id as user_id, people.organization_id,
    1 + (n - 1) / 40 || '.0' as version,
    seed.today()::timestamp - interval '400 days' + interval '1 day' * mod(n - 1, 40) + interval '9 hours' as made_at
  from generate_series(1, seed.rows(40)) as n
  join roles on roles.number = mod(n - 1, 20)
  join schools on schools.number = mod((n - 1) / 20, 2)
  left join people on people.position = 1
)

insert into faraday.gpt_definitions (
  name, model_type, version, description, category, type, max_tokens, temperature, top_p, frequency_penalty, presence_penalty,
  capabilities,
  limitations, context_window, total_requests, total_tokens, is_active, is_public, user_id, organization_id, meta_data,
  created_at, updated_at
)
select
  name || ', ' || band,
  model,
  version,
  'MOCK: ' || purpose || ', ' || band,
  category::faraday.gptcategory,
  type::faraday.gpttype,
  case model when 'gpt-4o' then 2000 else 1000 end,
  temperature,
  1,
  0,
  case when temperature >= 0.6 then 0.2 else 0 end,
  json_build_array(
    'chat', case category when 'TEACHER' then 'activity library' when 'ADMIN' then 'reports' else 'plain language' end
  ),
  json_build_array(limit_text),
  128000,
  0,
  0,
  true,
  category in ('TEACHER', 'PARENT'),
  user_id,
  organization_id,
  json_build_object(
    'reading_level', reading, 'tone',
    case category when 'STUDENT' then 'encouraging' when 'ADMIN' then 'formal' else 'practical' end
  ),
  made_at,
  made_at
from wanted
on conflict (name, version) do nothing;

-- Questions, tokens and last use, from the messages of the conversations.
update faraday.gpt_definitions as definition
set
  total_requests = used.requests,
  total_tokens = used.tokens,
  last_used = used.last_used
from (
  select
    message.gpt_id, count(*) filter (where message.role = 'user')::integer as requests,
    sum(message.token_count)::integer as tokens,
    max(message.processed_at) as last_used
  from faraday.gpt_context_interactions as message
  group by message.gpt_id
) as used
where used.gpt_id = definition.id
  and definition.description like 'MOCK:%'
  and (definition.total_requests, definition.total_tokens, definition.last_used) is distinct
  from (used.requests, used.tokens, used.last_used);
