--! table: faraday.movement_analysis_patterns
--! mark: text description
--! key: name

-- The library that films are compared with: ten kinds of movement, each in five phases, once for beginners and once for the
-- mature form.
with

kinds (turn, kind, base, joint, ideal, error, correction) as (
  -- What cameras look at in ten kinds of movement, the angle (in degrees) that it should have, what goes wrong, and what helps.
  values
    (0, 'RUNNING', 'Relay races', 'knee at push-off', 165, 'lands far ahead of the body',
     'Shorter, quicker steps; feet under the hips'),
    (1, 'JUMPING', 'Jump rope', 'knee at landing', 140, 'lands on stiff legs',
     'Land softly and let the knees give'),
    (2, 'THROWING', 'Overhand throwing', 'elbow at release', 150, 'steps with the foot of the throwing side',
     'Step with the other foot first'),
    (3, 'CATCHING', 'Catching circuits', 'elbow at contact', 95, 'traps the ball against the chest',
     'Reach out and give with the ball'),
    (4, 'KICKING', 'Kickball', 'hip at contact', 120, 'looks up before the foot meets the ball',
     'Eyes on the ball until it has gone'),
    (5, 'DRIBBLING', 'Basketball dribbling', 'wrist at push', 60, 'slaps the ball with the palm',
     'Push with the finger pads at waist height'),
    (6, 'PASSING', 'Soccer passing', 'ankle at contact', 90, 'passes with the toe',
     'Turn the foot out and use its inside'),
    (7, 'SHOOTING', 'Basketball shooting', 'elbow at set point', 85, 'pushes from the chest',
     'Elbow under the ball, finish high'),
    (8, 'STRIKING', 'Floor hockey stick handling', 'trunk turn', 45, 'lifts the stick above the waist',
     'Short backswing, stick low'),
    (9, 'DEFENDING', 'Three-on-three basketball', 'knee in stance', 110, 'crosses the feet',
     'Slide, stay low, arms wide')
),

phases (number, phase, look, tolerance) as (
  values
    (1, 'ready position', 'feet, balance and where the eyes look', 12), (2, 'wind-up', 'how far the movement is prepared', 15),
    (3, 'main action', 'the angle that decides', 8), (4, 'follow-through', 'whether the movement runs out', 15),
    (5, 'recovery', 'balance and the way back to the ready position', 12)
),

wanted as (
  select n, kinds.*, phases.*, case when n <= 50 then 'mature' else 'beginner' end as form
  from generate_series(1, least(seed.rows(100), 100)) as n
  left join kinds on kinds.turn = mod(n - 1, 10)
  left join phases on phases.number = 1 + mod((n - 1) / 10, 5)
)

insert into faraday.movement_analysis_patterns (
  name, metadata, description, pattern_data, activity_type, difficulty_level, common_errors, correction_guidelines
)
select
  initcap(kind) || ', ' || phase || ' (' || form || ' form)',
  json_build_object('version', 2, 'source', 'PE department'),
  'MOCK: ' || initcap(kind) || ' as seen in ' || lower(base) || '; looks at ' || look || '.',
  json_build_object(
    'phase', phase, 'order', number, 'joint', joint, 'ideal_degrees', ideal,
    'tolerance_degrees', case form when 'mature' then tolerance else 2 * tolerance end
  ),
  kind::faraday.activity_type_enum_2,
  case form when 'mature' then 'ADVANCED' else 'BEGINNER' end::faraday.difficulty_level_enum,
  json_build_array(error, case number when 1 then 'starts from stiff legs' when 5 then 'loses balance at the end'
    else 'hurries through the phase' end),
  correction || '.'
from wanted
on conflict (name) do nothing;
