--! table: faraday.adapted_activities
--! mark: text description
--! key: name

-- Adapted forms of 120 activities, introductions first. Easier than the activity itself, a quarter shorter, and with less or
-- other equipment.
with

ways (number, way, change, tool) as (
  values
    (0, 'seated', 'Everybody sits on a chair or in a wheelchair', 'chairs'),
    (1, 'with larger targets', 'Targets twice as large, distances halved', 'hoops'),
    (2, 'with a guide', 'A partner leads by a short rope or by voice', 'guide rope'),
    (3, 'at half pace', 'Walk instead of run, rest after each round', 'sand timer'),
    (4, 'with picture cards', 'One card for each step, shown before each turn', 'picture cards'),
    (5, 'with soft equipment', 'Foam and cloth instead of hard balls', 'foam balls')
),

chosen as (
  select
    activity.*,
    row_number() over (
      order by
        array_position(array['introduction', 'practice', 'game', 'challenge'],
          substring(name from '(introduction|practice|game|challenge)')),
        seed.uniform('adapted_activities.activity_id', name)
    ) as n
  from faraday.activities as activity
  where description like 'MOCK:%'
    and name not like '%, set %'
)

insert into faraday.adapted_activities (
  name, description, status, is_active, activity_id, type, difficulty_level, equipment_requirements, duration_minutes,
    instructions,
  adaptations, activity_metadata, created_at, updated_at
)
select
  name || ', ' || way,
  'MOCK: ' || name || ', adapted: ' || lower(left(change, 1)) || substr(change, 2) || '.',
  'ACTIVE',
  true,
  id,
  coalesce(type, 'ADAPTATION'),
  'BEGINNER',
  case when equipment_needed is null then 'MINIMAL' else 'STANDARD' end::faraday.activity_equipment_requirement_enum,
  greatest(8, duration * 3 / 4),
  json_build_array('Explain with one example', change, 'Ask how it felt, change again where needed'),
  json_build_object('change', change, 'equipment', tool, 'replaces', equipment_needed),
  json_build_object('number', n, 'original_minutes', duration),
  seed.today() - interval '1 day' * (500 - mod(n, 90)) + interval '10 hours',
  seed.today() - interval '1 day' * (60 - mod(n, 50)) + interval '10 hours'
from chosen
left join ways on ways.number = mod(n, 6)
where n <= least(seed.rows(120), 1024)
on conflict (name) do nothing;
