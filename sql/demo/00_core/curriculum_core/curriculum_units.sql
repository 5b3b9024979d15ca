--! table: faraday.curriculum_units
--! mark: text description
--! key: curriculum_id, sequence_number

-- The units of one plan, physical education for grade 3 or else the youngest grade that there is, in full detail: a model
-- for the others.
-- Weeks, lessons and the order agree with the plan: two lessons a week, each unit after the one before.
with

plan as (
  select id, grade_level, name, created_at, updated_at
  from faraday.curriculum
  where description like 'MOCK:%' and name like 'Physical Education %'
  order by academic_year <> (select academic_year from faraday.school_academic_years where is_current
    and description like 'MOCK:%'),
    grade_level <> '3', length(grade_level), grade_level collate "C"
  limit 1
),

listed (sequence, name, about, weeks, skills, concepts, activities, extension, equipment, safety, criteria) as (
  values
    (1, 'Throwing and fielding', 'Overhand throw, ready position and getting the ball to the base', 7,
      '["overhand throw", "catch on the move", "ready position"]',
     '["step with the other foot", "thumb down to thigh"]', '["Overhand throwing", "Catching circuits", "Kickball"]',
       '["throw to a moving partner"]', '["soft balls", "bases", "targets"]', 'All throw in one direction',
       'Hits the target from eight meters in three of five tries'),
    (2, 'Dribbling games', 'Ball at the foot and in the hand, eyes up, into small-sided games', 8,
      '["foot dribble", "hand dribble", "stop and turn"]',
     '["open space", "soft touch"]', '["Soccer dribbling", "Basketball dribbling", "Small-sided soccer"]',
       '["weaker hand or foot"]', '["soccer balls", "basketballs", "cones"]', 'Balls stop on the whistle',
       'Dribbles 20 meters around cones with the head up'),
    (3, 'Jump rope', 'Rhythm and stamina, alone and with a long rope', 6,
      '["two-foot jump", "turning for others", "entering a turning rope"]',
     '["rhythm", "pulse before and after"]', '["Jump rope", "Double dutch"]', '["crossover"]', '["jump ropes", "long ropes"]',
       'Two arm lengths of space around each rope', 'Jumps twenty times without a stop'),
    (4, 'Nets and rackets', 'Striking with hand and paddle over a low net', 7,
      '["forehand", "return to the middle", "underhand serve"]',
     '["face of the paddle", "aim where nobody stands"]', '["Striking with paddles", "Tennis forehands", "Badminton rallies"]',
       '["rally of twenty"]', '["paddles", "foam balls", "low nets"]', 'Arm and paddle of space',
       'Keeps a rally of six with a partner'),
    (5, 'Tumbling and fitness basics', 'Rolls and balances, and the first fitness log', 8,
      '["forward roll", "partner balance", "plank"]',
     '["parts of fitness", "warm muscles stretch better"]', '["Forward rolls", "Partner balances", "Fitness circuit"]',
       '["sequence of three with a partner"]', '["wedge mats", "mats", "log sheets"]', 'Chin to chest; one at a time on the mat',
       'Shows a sequence of roll, balance and jump')
)

insert into faraday.curriculum_units (
  curriculum_id, name, description, sequence_number, duration_weeks, learning_objectives, key_concepts, skill_focus,
    core_activities,
  extension_activities, assessment_activities, equipment_needed, teaching_resources, teaching_points, safety_considerations,
  differentiation, completion_criteria, progress_indicators, assessment_methods, version, created_by, updated_by, is_valid,
    metadata,
  created_at, updated_at
)
select
  plan.id,
  listed.name,
  'MOCK: ' || about || '.',
  sequence,
  weeks,
  json_build_array(criteria, 'Names two cues and uses them', 'Helps to set up and to put away'),
  concepts::json,
  skills::json,
  activities::json,
  extension::json,
  json_build_array(json_build_object('week', 3, 'kind', 'self-check'), json_build_object('week', weeks, 'kind', 'rubric')),
  equipment::json,
  '["cue cards", "short films of good form"]',
  concepts::json,
  json_build_array(safety, 'Water break after twenty minutes'),
  '{"easier": "larger, lighter, closer", "harder": "smaller, farther, moving"}',
  json_build_array(criteria),
  '["not yet", "with help", "alone", "teaches others"]',
  '["observation", "rubric", "self-check"]',
  1,
  'curriculum and assessment',
  'curriculum and assessment',
  true,
  json_build_object('grade', grade_level, 'lessons', 2 * weeks),
  plan.created_at + interval '1 hour' * sequence,
  greatest(plan.updated_at, plan.created_at + interval '1 hour' * sequence)
from plan
cross join listed
where not exists (
  select from faraday.curriculum_units as present
  where present.curriculum_id = plan.id and present.sequence_number = listed.sequence and present.description like 'MOCK:%'
)
order by listed.sequence
-- That many at any scale.
limit least(seed.rows(50), 5);
