--! table: faraday.activities
--! mark: text description
--! key: name

-- 64 base activities, each for four grade bands in four forms. Duration and energy grow with the grade band; energy use per
-- minute is that of a child of medium weight (compendium of physical activities for youth, rounded).
with

bases (number, name, type, category, muscles, equipment, energy, goal, safety) as (
  values
    (1, 'Relay races', 'CARDIO', 'TEAM', 'legs, heart and lungs', 'cones, batons', 6.5, 'FITNESS', 'Lanes wide enough to pass; stop line before the wall'),
    (2, 'Freeze tag', 'GAMES', 'GROUP', 'legs, core', 'pinnies, cones', 6.0, 'ENJOYMENT', 'Tag below the shoulder with an open hand'),
    (3, 'Parachute games', 'GAMES', 'GROUP', 'shoulders, arms', 'parachute, soft balls', 3.5, 'TEAMWORK', 'Shoes on, nobody on top of the cloth'),
    (4, 'Jump rope', 'CARDIO', 'INDIVIDUAL', 'calves, shoulders', 'jump ropes', 7.5, 'FITNESS', 'Two arm lengths of space around each rope'),
    (5, 'Double dutch', 'COORDINATION', 'GROUP', 'calves, core', 'long ropes', 7.0, 'COORDINATION', 'Turners agree on a stop word'),
    (6, 'Balance beam walks', 'BALANCE', 'INDIVIDUAL', 'ankles, core', 'low beam, mats', 2.5, 'SKILL_DEVELOPMENT', 'Mats on both sides, one at a time'),
    (7, 'Yoga flow', 'YOGA', 'NON_COMPETITIVE', 'whole body', 'yoga mats', 2.5, 'WELLNESS', 'No pain in the knees or neck; bare feet on dry mats'),
    (8, 'Animal walks', 'MOVEMENT', 'INDIVIDUAL', 'shoulders, core, hips', 'floor spots', 4.5, 'SKILL_DEVELOPMENT', 'Clear the path before it starts'),
    (9, 'Obstacle course', 'COORDINATION', 'INDIVIDUAL', 'whole body', 'hurdles, hoops, tunnel, mats', 5.5, 'COORDINATION', 'One child on each station'),
    (10, 'Kickball', 'TEAM_SPORTS', 'TEAM', 'legs, arms', 'playground ball, bases', 4.5, 'ENJOYMENT', 'Throw to the base, not at the runner'),
    (11, 'Soccer dribbling', 'TEAM_SPORTS', 'INDIVIDUAL', 'legs, core', 'soccer balls, cones', 6.0, 'SKILL_DEVELOPMENT', 'Balls stop on the whistle'),
    (12, 'Soccer passing', 'TEAM_SPORTS', 'PAIR', 'legs', 'soccer balls, cones', 5.0, 'SKILL_DEVELOPMENT', 'Heads up before each pass'),
    (13, 'Small-sided soccer', 'TEAM_SPORTS', 'COMPETITIVE', 'legs, heart and lungs', 'soccer balls, small goals, pinnies', 7.5,
      'COMPETITION', 'Shin guards; no slide tackles'),
    (14, 'Basketball dribbling', 'TEAM_SPORTS', 'INDIVIDUAL', 'forearms, legs', 'basketballs, cones', 5.0, 'SKILL_DEVELOPMENT', 'Eyes up, space to turn'),
    (15, 'Basketball shooting', 'TEAM_SPORTS', 'INDIVIDUAL', 'shoulders, legs', 'basketballs, lowered baskets', 4.5,
      'SKILL_DEVELOPMENT', 'Rebound only your own ball'),
    (16, 'Three-on-three basketball', 'TEAM_SPORTS', 'COMPETITIVE', 'legs, shoulders', 'basketballs, pinnies', 7.5, 'COMPETITION',
      'No pushing under the basket'),
    (17, 'Volleyball passing', 'TEAM_SPORTS', 'PAIR', 'forearms, legs', 'trainer volleyballs', 4.0, 'SKILL_DEVELOPMENT', 'Call the ball'),
    (18, 'Volleyball rotation game', 'TEAM_SPORTS', 'TEAM', 'shoulders, legs', 'volleyballs, net', 4.5, 'TEAMWORK', 'Nobody under the net'),
    (19, 'Floor hockey stick handling', 'TEAM_SPORTS', 'INDIVIDUAL', 'forearms, core', 'plastic sticks, pucks', 5.5,
      'SKILL_DEVELOPMENT', 'Stick below the waist'),
    (20, 'Floor hockey game', 'TEAM_SPORTS', 'COMPETITIVE', 'legs, core', 'plastic sticks, pucks, goggles', 7.0, 'COMPETITION', 'Goggles on; no high sticks'),
    (21, 'Flag football', 'TEAM_SPORTS', 'COMPETITIVE', 'legs, arms', 'foam footballs, flag belts', 6.5, 'COMPETITION', 'No contact, no diving'),
    (22, 'Ultimate frisbee', 'TEAM_SPORTS', 'TEAM', 'legs, shoulders', 'discs, cones', 6.5, 'TEAMWORK', 'Look before you cut'),
    (23, 'Disc throwing', 'SKILL_DEVELOPMENT', 'PAIR', 'shoulders, wrists', 'discs, targets', 3.0, 'SKILL_DEVELOPMENT', 'All throw in one direction'),
    (24, 'Overhand throwing', 'SKILL_DEVELOPMENT', 'PAIR', 'shoulders, trunk', 'soft balls, targets', 3.5, 'SKILL_DEVELOPMENT',
      'Collect balls only on the signal'),
    (25, 'Catching circuits', 'SKILL_DEVELOPMENT', 'PAIR', 'hands, arms', 'balls of three sizes, scarves', 3.0, 'COORDINATION', 'Soft balls first'),
    (26, 'Striking with paddles', 'RACKET_SPORTS', 'INDIVIDUAL', 'forearms', 'paddles, foam balls', 3.5, 'COORDINATION', 'Arm and paddle of space'),
    (27, 'Badminton rallies', 'RACKET_SPORTS', 'PAIR', 'shoulders, legs', 'rackets, shuttlecocks, nets', 5.0, 'SKILL_DEVELOPMENT',
      'Walk around courts, not across'),
    (28, 'Pickleball doubles', 'RACKET_SPORTS', 'PAIR', 'legs, forearms', 'paddles, pickleballs, nets', 5.0, 'COMPETITION', 'Call "ball" when one rolls in'),
    (29, 'Tennis forehands', 'RACKET_SPORTS', 'INDIVIDUAL', 'shoulders, trunk', 'junior rackets, foam balls', 4.5,
      'SKILL_DEVELOPMENT', 'Two racket lengths apart'),
    (30, 'Table tennis rallies', 'RACKET_SPORTS', 'PAIR', 'forearms', 'tables, paddles, balls', 3.0, 'COORDINATION', 'Fold tables only with the teacher'),
    (31, 'Softball fielding', 'TEAM_SPORTS', 'TEAM', 'legs, arms', 'gloves, soft-core balls', 4.0, 'SKILL_DEVELOPMENT', 'Gloves on; throw on the call'),
    (32, 'T-ball batting', 'TEAM_SPORTS', 'INDIVIDUAL', 'trunk, arms', 'tee, foam bat, balls', 3.5, 'SKILL_DEVELOPMENT', 'Only the batter inside the circle'),
    (33, 'Shuttle run', 'CARDIO', 'COMPETITIVE', 'legs, heart and lungs', 'cones, beep track', 8.0, 'FITNESS', 'Turn before the wall; stop when dizzy'),
    (34, 'Mile run', 'CARDIO', 'INDIVIDUAL', 'legs, heart and lungs', 'marked loop, stopwatch', 8.0, 'FITNESS', 'Inhalers at the finish; water afterwards'),
    (35, 'Interval sprints', 'HIIT', 'INDIVIDUAL', 'legs', 'cones, timer', 8.5, 'FITNESS', 'Full warm-up; walk back'),
    (36, 'Fitness circuit', 'STRENGTH_TRAINING', 'INDIVIDUAL', 'whole body', 'station cards, mats, bands', 6.0, 'FITNESS', 'Form before speed'),
    (37, 'Push-up progressions', 'STRENGTH_TRAINING', 'INDIVIDUAL', 'chest, arms, core', 'mats', 4.0, 'FITNESS', 'Straight back; knees down when it sags'),
    (38, 'Plank challenges', 'STABILITY', 'PAIR', 'core', 'mats', 3.5, 'FITNESS', 'Stop when the hips drop'),
    (39, 'Medicine ball throws', 'STRENGTH_TRAINING', 'PAIR', 'trunk, shoulders', 'medicine balls of 1 to 4 kg', 5.0, 'FITNESS', 'Roll back, never throw back'),
    (40, 'Resistance band circuit', 'STRENGTH_TRAINING', 'INDIVIDUAL', 'shoulders, back, legs', 'bands', 4.0, 'FITNESS', 'Check bands for tears'),
    (41, 'Step aerobics', 'CARDIO', 'GROUP', 'legs, heart and lungs', 'steps, music', 6.0, 'FITNESS', 'Whole foot on the step'),
    (42, 'Line dance', 'DANCE', 'GROUP', 'legs', 'music', 4.5, 'ENJOYMENT', 'Keep the lines apart'),
    (43, 'Creative dance', 'DANCE', 'NON_COMPETITIVE', 'whole body', 'music, ribbons', 4.0, 'ENJOYMENT', 'Own space bubble'),
    (44, 'Hip-hop basics', 'DANCE', 'GROUP', 'legs, core', 'music', 5.5, 'COORDINATION', 'No floor spins without mats'),
    (45, 'Forward rolls', 'SKILL', 'INDIVIDUAL', 'core, neck', 'wedge mats', 3.5, 'SKILL_DEVELOPMENT', 'Chin to chest; no rolls with neck pain'),
    (46, 'Cartwheels', 'SKILL', 'INDIVIDUAL', 'shoulders, core', 'mats', 4.0, 'SKILL_DEVELOPMENT', 'One direction along the mat'),
    (47, 'Partner balances', 'BALANCE', 'PAIR', 'legs, core', 'mats', 3.0, 'TEAMWORK', 'Step off when a partner says stop'),
    (48, 'Stretching routine', 'STRETCHING', 'NON_COMPETITIVE', 'hamstrings, hips, shoulders', 'mats', 2.0, 'HEALTH', 'Slow; no bouncing'),
    (49, 'Sit-and-reach practice', 'FLEXIBILITY', 'INDIVIDUAL', 'hamstrings, back', 'sit-and-reach box', 2.0, 'HEALTH', 'Warm up first'),
    (50, 'Dynamic warm-up', 'WARM_UP', 'GROUP', 'whole body', 'none', 4.5, 'HEALTH', 'Begin slowly'),
    (51, 'Cool-down walk', 'COOL_DOWN', 'GROUP', 'legs', 'none', 2.5, 'HEALTH', 'Breathe through the nose'),
    (52, 'Orienteering', 'OUTDOOR', 'PAIR', 'legs', 'maps, control markers, compass', 5.0, 'TEAMWORK', 'Pairs stay together; turn-around time'),
    (53, 'Nature hike', 'OUTDOOR', 'GROUP', 'legs', 'first-aid kit, water', 4.5, 'WELLNESS', 'Head count at each stop'),
    (54, 'Climbing wall traverse', 'ADVENTURE', 'INDIVIDUAL', 'forearms, back, legs', 'low wall, mats', 5.5, 'SKILL_DEVELOPMENT', 'Feet below the red line'),
    (55, 'Trust games', 'GAMES', 'GROUP', 'whole body', 'blindfolds, mats', 2.5, 'TEAMWORK', 'Everybody may pass'),
    (56, 'Freestyle swimming', 'WATER_SPORTS', 'INDIVIDUAL', 'shoulders, back, legs', 'kickboards, lane ropes', 6.5, 'FITNESS',
      'Lifeguard on duty; buddy system'),
    (57, 'Water safety', 'WATER_SPORTS', 'GROUP', 'whole body', 'rescue tubes, life vests', 4.0, 'HEALTH', 'Lifeguard on duty; reach, throw, do not go'),
    (58, 'Wrestling stance games', 'COMBAT_SPORTS', 'PAIR', 'legs, trunk', 'wrestling mats', 6.0, 'SKILL_DEVELOPMENT', 'Match by weight; stop on tap'),
    (59, 'Self-defence basics', 'MARTIAL_ARTS', 'PAIR', 'whole body', 'pads, mats', 5.0, 'WELLNESS', 'Control; no strikes to the head'),
    (60, 'Track hurdles', 'INDIVIDUAL_SPORTS', 'INDIVIDUAL', 'hips, legs', 'low hurdles', 7.0, 'SKILL_DEVELOPMENT', 'Hurdles fall away from the runner'),
    (61, 'Standing long jump', 'INDIVIDUAL_SPORTS', 'INDIVIDUAL', 'legs', 'jump mat, tape', 4.5, 'FITNESS', 'Land on bent knees'),
    (62, 'Capture the flag', 'GAMES', 'TEAM', 'legs', 'flags, pinnies, cones', 6.5, 'TEAMWORK', 'Safe zones for a breath'),
    (63, 'Cross-country run', 'CARDIO', 'INDIVIDUAL', 'legs, heart and lungs', 'marked trail', 7.5, 'FITNESS', 'Run with a partner in sight'),
    (64, 'Bowling', 'INDIVIDUAL_SPORTS', 'INDIVIDUAL', 'arms, legs', 'foam pins, rubber balls', 3.0, 'ENJOYMENT', 'Reset pins after the ball stops')
),

bands (band_number, band, minutes, effort) as (
  values (1, 'K-2', 15, 0.8), (2, '3-5', 20, 0.9), (3, '6-8', 25, 1.0), (4, '9-12', 30, 1.1)
),

forms (form_number, form, difficulty, extra, format, sentence) as (
  values
    (1, 'introduction', 'BEGINNER', 0, 'CLASS', 'shows the rules and the safe way to move'),
    (2, 'practice', 'INTERMEDIATE', 5, 'SMALL_GROUP', 'repeats the skill at stations with feedback from a partner'),
    (3, 'game', 'INTERMEDIATE', 10, 'TEAM', 'puts the skill into a game with roles that change'),
    (4, 'challenge', 'ADVANCED', 5, 'INDIVIDUAL', 'lets pupils try to beat their own mark')
),

numbered as (
  -- Every base activity's introduction in all bands, then its practice and so on; beyond 1,024 the list starts again with a set
  -- number.
  select
    n,
    1 + mod(n - 1, 4) as band_number,
    1 + mod((n - 1) / 4, 64) as base_number,
    1 + mod((n - 1) / 256, 4) as form_number,
    1 + (n - 1) / 1024 as set
  from generate_series(1, seed.rows(1024)) as n
)

insert into faraday.activities (
  name, description, difficulty_level, duration, equipment_needed, safety_notes, type, calories_burn_rate, target_muscle_groups,
  category, format, goal, status
)
select
  bases.name || ', ' || band || ' ' || form || case when set > 1 then ', set ' || set else '' end,
  'MOCK: ' || bases.name || ' for grades ' || band || ': this lesson part ' || sentence || '.',
  difficulty,
  minutes + extra,
  nullif(equipment, 'none'),
  safety,
  type::faraday.activity_type_enum,
  round(energy * effort, 1),
  muscles,
  category::faraday.activity_category_enum,
  format::faraday.activity_format_enum,
  goal::faraday.activity_goal_enum,
  -- One in forty is still being written, one in forty has been shelved.
  case mod(n, 40) when 39 then 'DRAFT' when 20 then 'ARCHIVED' else 'ACTIVE' end::faraday.activity_status_enum
from numbered
join bases on bases.number = base_number
join bands using (band_number)
join forms using (form_number)
on conflict (name) do nothing;
