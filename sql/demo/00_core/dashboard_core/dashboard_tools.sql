--! table: faraday.dashboard_tools
--! mark: text description
--! key: name

-- The tools that can be called from the dashboards: twenty at any scale, further ones for pilots of a larger one. What changes
-- records needs approval.
with

listed (number, name, category, about, input, output, changes) as (
  values
    (1, 'Attendance taker', 'attendance', 'Marks a class present and lists who is missing', 'class', 'absent', true),
    (2, 'Absence finder', 'attendance', 'Shows who missed three lessons in a row', 'school', 'pupils', false),
    (3, 'Warm-up picker', 'planning', 'Five minutes that fit the lesson', 'lesson', 'warm_up', false),
    (4, 'Station timer', 'planning', 'Rotates groups with a sound', 'stations', 'schedule', false),
    (5, 'Group maker', 'planning', 'Even groups from a class list', 'class', 'groups', false),
    (6, 'Lesson search', 'planning', 'Finds lessons by standard and grade', 'standard', 'lessons', false),
    (7, 'Rubric builder', 'assessment', 'Criteria and levels for a skill', 'skill', 'rubric', false),
    (8, 'Score entry', 'assessment', 'Enters results from a spoken list', 'results', 'saved', true),
    (9, 'Fitness report', 'assessment', 'A page for the parents after the tests', 'pupil', 'report', false),
    (10, 'Trend viewer', 'assessment', 'Results of a pupil over the years', 'pupil', 'trend', false),
    (11, 'Care notes', 'health', 'What a teacher has to know before class', 'class', 'notes', false),
    (12, 'Heat check', 'safety', 'Play, change or move indoors', 'place', 'advice', false),
    (13, 'Incident report', 'safety', 'Asks what happened, step by step', 'incident', 'report', true),
    (14, 'Equipment check', 'safety', 'List for the monthly round', 'room', 'findings', true),
    (15, 'Room booking', 'organization', 'Finds and books a free room', 'period', 'room', true),
    (16, 'Substitute plan', 'organization', 'A lesson that anybody can teach', 'date', 'plan', false),
    (17, 'Letter to families', 'communication', 'Plain language, two languages', 'topic', 'letter', false),
    (18, 'Announcement', 'communication', 'Three sentences for the board', 'topic', 'text', false),
    (19, 'Table export', 'data', 'Any table as a spreadsheet', 'table', 'file', false),
    (20, 'Ask the data', 'data', 'A question in words, an answer with a chart', 'question', 'chart', false)
),

avatars as (
  select avatar.*, row_number() over (order by avatar.url collate "C") as position, count(*) over () as avatars
  from faraday.avatars as avatar
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = avatar.id::text)
),

wanted as (
  select n, listed.*, seed.today()::timestamp - interval '1 day' * (700 - 23 * mod(n - 1, 20)) + interval '9 hours' as created_at
  from generate_series(1, greatest(20, seed.rows(20))) as n
  left join listed on listed.number = 1 + mod(n - 1, 20)
)

insert into faraday.dashboard_tools (
  name, description, category, function_schema, is_active, requires_approval, version, configuration, validation_schema,
  example_usage,
  rate_limit, error_handling, created_at, updated_at, avatar_type, avatar_url, avatar_config, voice_enabled, voice_config,
  avatar_id
)
select
  name || case when n > 20 then ', pilot ' || (n - 1) / 20 else '' end,
  'MOCK: ' || about || '.',
  category,
  json_build_object(
    'name', seed.slug(name, '_'), 'parameters',
    json_build_object(
      'type', 'object', 'properties', json_build_object(input, json_build_object('type', 'string')), 'required',
      json_build_array(input)
    )
  ),
  number <> 4,
  changes,
  1 + mod(number, 3) || '.' || mod(number * 7, 10) || '.0',
  json_build_object(
    'timeout_seconds', case category when 'data' then 60 else 20 end, 'cache_minutes', case when changes then 0 else 15 end
  ),
  json_build_object('required', json_build_array(input), 'max_length', 400),
  json_build_array(json_build_object('call', json_build_object(input, 'grade 4, section 2'), 'returns', output)),
  json_build_object('per_hour', case when changes then 60 else 120 end),
  json_build_object('retries', case when changes then 0 else 2 end, 'on_error', 'tell the user'),
  wanted.created_at,
  wanted.created_at + interval '90 days',
  case when mod(number, 4) = 0 then 'animated' else 'static' end,
  avatars.url,
  json_build_object('size', 'small', 'position', 'bottom right'),
  coalesce(avatars.voice_enabled, false) and mod(number, 2) = 0,
  case when avatars.voice_enabled and mod(number, 2) = 0 then json_build_object('speed', 1.0, 'language', 'en-US') end,
  avatars.id
from wanted
left join avatars on avatars.position = 1 + mod(number, least(20, avatars.avatars::integer))
on conflict (name) do nothing;
