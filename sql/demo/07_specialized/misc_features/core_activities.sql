--! table: faraday.core_activities
--! mark: text description
--! key: name

-- The base list of activities: twenty, each in four degrees of difficulty, which take longer and ask for more as they get harder.
with

listed (place, name, type, minutes, equipment, safety, cue) as (
  values
    (1, 'Rope skipping', 'CARDIO', 10, 'Ropes', 'Two metres between pairs', 'Turn from the wrists'),
    (2, 'Beam walk', 'BALANCE', 12, 'Low beam, mats', 'Mats on both sides', 'Look at the end of the beam'),
    (3, 'Overhand throw', 'SKILL_DEVELOPMENT', 15, 'Foam balls, targets', 'All throw in one direction', 'Step with the other foot'),
    (4, 'Ball dribbling', 'COORDINATION', 12, 'Basketballs, cones', 'Heads up', 'Fingertips, not palm'),
    (5, 'Circuit', 'STRENGTH_TRAINING', 20, 'Mats, bands', 'Technique before number', 'Breathe out on effort'),
    (6, 'Plank series', 'STABILITY', 8, 'Mats', 'Stop when the back sags', 'One line from head to heel'),
    (7, 'Shuttle run', 'CARDIO', 10, 'Cones', 'Lanes of two metres', 'Turn low'),
    (8, 'Hip and shoulder mobility', 'MOBILITY', 10, 'None', 'No pain', 'Slow circles'),
    (9, 'Partner stretch', 'STRETCHING', 10, 'Mats', 'The partner says stop', 'Hold for twenty seconds'),
    (10, 'Freeze tag', 'GAMES', 12, 'Pinnies', 'Walk in small halls', 'Tag on the shoulder'),
    (11, 'Futsal', 'TEAM_SPORTS', 20, 'Small goals, futsal ball', 'No sliding', 'Pass before you run'),
    (12, 'Badminton rally', 'RACKET_SPORTS', 15, 'Rackets, shuttles, net', 'Distance for the swing', 'Back to the middle'),
    (13, 'Floating and gliding', 'WATER_SPORTS', 20, 'Kickboards', 'Lifeguard on deck', 'Face in the water'),
    (14, 'Folk dance', 'DANCE', 15, 'Music', 'Shoes tied', 'Listen for the eight'),
    (15, 'Sun salutation', 'YOGA', 12, 'Mats', 'Knees may bend', 'Move with the breath'),
    (16, 'Orienteering', 'OUTDOOR', 30, 'Maps, markers', 'In pairs, with a whistle', 'Turn the map'),
    (17, 'Interval stations', 'HIIT', 15, 'Timer, cones', 'Rest when dizzy', 'Hard, then easy'),
    (18, 'Jogging warm-up', 'WARM_UP', 6, 'None', 'Same direction', 'Talk while you jog'),
    (19, 'Breathing and stretching', 'COOL_DOWN', 6, 'Mats', 'Nobody rushes', 'Long breath out'),
    (20, 'Hurdle steps', 'DRILLS', 12, 'Low hurdles', 'Hurdles fall forward', 'Knee up, toe up')
),

degrees (place, degree, factor, ask) as (
  values
    (1, 'BEGINNER', 1.0, 'Slow, with pauses'), (2, 'INTERMEDIATE', 1.2, 'Steady, one rule more'),
    (3, 'ADVANCED', 1.4, 'At speed or under pressure'), (4, 'EXPERT', 1.6, 'Combined with a second task')
),

wanted as (
  select n, listed.*, degrees.degree, degrees.factor, degrees.ask, (n - 1) / 80 as block
  from generate_series(1, seed.rows(80)) as n
  left join listed on listed.place = 1 + mod(n - 1, 20)
  left join degrees on degrees.place = 1 + mod((n - 1) / 20, 4)
)

insert into faraday.core_activities (
  name, description, type, difficulty_level, duration, equipment_needed, safety_notes, instructions, adaptations,
  activity_metadata, created_at, updated_at
)
select
  name || ', ' || lower(degree) || case when block > 0 then ', set ' || block + 1 else '' end,
  'MOCK: ' || name || '. ' || ask || '.',
  type::faraday.activitytype,
  degree::faraday.activitydifficulty,
  round(minutes * factor),
  equipment,
  safety || '.',
  json_build_array('Show it once', cue, ask, 'Stop on the whistle'),
  json_build_object(
    'easier', 'Shorter and slower', 'seated',
    case when type in ('STRETCHING', 'YOGA', 'MOBILITY', 'COOL_DOWN') then 'On a chair' else 'Arms only, from a chair' end,
    'harder', case degree when 'EXPERT' then 'Lead the group' else 'Next degree' end
  ),
  json_build_object(
    'group_size', case type when 'TEAM_SPORTS' then 10 when 'GAMES' then 24 else 2 end, 'indoors', type not in ('OUTDOOR')
  ),
  seed.today()::timestamp - interval '900 days' + interval '1 hour' * mod(n, 8) + interval '9 hours',
  seed.today()::timestamp - interval '900 days' + interval '1 hour' * mod(n, 8) + interval '9 hours'
from wanted
on conflict (name) do nothing;
