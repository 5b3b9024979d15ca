--! table: faraday.exercise_techniques
--! mark: parent exercise_id
--! key: exercise_id, name

-- Points of technique, by the category of the exercise and what is counted in it: the first for every exercise, the second
-- for the first fifty (at scale 1).
with

points (category, measure, turn, name, description) as (
  values
    ('Lower body', 'repetitions', 1, 'Knees over toes',
     'Let each knee point where the toes point, on the way down and up.'),
    ('Lower body', 'repetitions', 2, 'Slow way down', 'Lower for three counts and come up for one.'),
    ('Lower body', 'seconds', 1, 'Weight in the heels', 'Press the heels into the floor and keep the toes light.'),
    ('Lower body', 'seconds', 2, 'Even breathing', 'Breathe in and out in the same rhythm; never hold the breath.'),
    ('Cardio', 'repetitions', 1, 'Soft landings', 'Land on the balls of the feet without a sound.'),
    ('Cardio', 'repetitions', 2, 'Steady beat', 'Find a beat that you can keep to the end.'),
    ('Cardio', 'seconds', 1, 'Talk test', 'Slow down when a whole sentence does not fit into one breath.'),
    ('Cardio', 'seconds', 2, 'Loose shoulders', 'Shake out the arms and let the shoulders drop.'),
    ('Cardio', 'meters', 1, 'Even pace', 'Start slower than you feel and finish at the same speed.'),
    ('Cardio', 'meters', 2, 'Low turns', 'Bend the knees before each turn and push off the outer foot.'),
    ('Core', 'repetitions', 1, 'Back on the mat', 'Keep the lower back where it is while arms and legs move.'),
    ('Core', 'repetitions', 2, 'Breathe out on effort', 'Breathe out through the hard part of each repetition.'),
    ('Core', 'seconds', 1, 'One long line', 'Head, hips and heels stay in one line; stop when it breaks.'),
    ('Core', 'seconds', 2, 'Brace, then breathe', 'Tighten the belly as before a tickle, and keep breathing.'),
    ('Upper body push', 'repetitions', 1, 'Elbows at half past four',
     'Let the elbows point back and out at about 45 degrees.'),
    ('Upper body push', 'repetitions', 2, 'Full stretch', 'Finish each repetition with long arms and low shoulders.'),
    ('Upper body pull', 'repetitions', 1, 'Shoulder blades first',
     'Draw the shoulder blades together before the elbows bend.'),
    ('Upper body pull', 'repetitions', 2, 'No swing', 'Start each repetition from a standstill.'),
    ('Upper body pull', 'seconds', 1, 'Active shoulders', 'Pull the shoulders away from the ears while hanging.'),
    ('Upper body pull', 'seconds', 2, 'Full grip', 'Close the thumb round the bar.'),
    ('Upper body pull', 'meters', 1, 'Hand over hand', 'Reach far and pull to the chest before the next grip.'),
    ('Upper body pull', 'meters', 2, 'Long body', 'Keep the legs still so that only the arms work.'),
    ('Flexibility', 'seconds', 1, 'Stretch on the out-breath', 'Go a little farther each time you breathe out.'),
    ('Flexibility', 'seconds', 2, 'No bouncing', 'Hold still where it pulls; it must never hurt.'),
    ('Balance', 'seconds', 1, 'Eyes on one point', 'Look at something that does not move.'),
    ('Balance', 'seconds', 2, 'Three-point foot', 'Press heel, big toe and little toe into the floor.'),
    ('Balance', 'repetitions', 1, 'Stop each landing', 'Count to two before the next repetition.'),
    ('Balance', 'repetitions', 2, 'Soft knee', 'Keep the standing knee a little bent.'),
    ('Balance', 'meters', 1, 'Toes first', 'Feel with the toes before the weight follows.'),
    ('Balance', 'meters', 2, 'Arms as a pole', 'Hold the arms out to the sides at shoulder height.'),
    ('Agility', 'repetitions', 1, 'Ready stance', 'Knees bent, weight forward, hands up before each start.'),
    ('Agility', 'repetitions', 2, 'Quick ground', 'Leave the floor as soon as you touch it.'),
    ('Agility', 'seconds', 1, 'Low hips', 'Keep the head at one height all the time.'),
    ('Agility', 'seconds', 2, 'Short steps', 'Many short steps turn faster than few long ones.'),
    ('Agility', 'meters', 1, 'Brake in three', 'Take three short steps before a change of direction.'),
    ('Agility', 'meters', 2, 'Arms drive', 'Swing the arms from cheek to pocket.'),
    ('Plyometrics', 'repetitions', 1, 'Stick the landing', 'Hold the landing for a moment with knees over toes.'),
    ('Plyometrics', 'repetitions', 2, 'Arms lead', 'Throw the arms up before the legs push.'),
    ('Plyometrics', 'seconds', 1, 'Quiet feet', 'If you can hear it, it is too hard a landing.'),
    ('Plyometrics', 'seconds', 2, 'Small and quick', 'Stay low; height costs time.'),
    ('Full body', 'repetitions', 1, 'Hips before arms', 'Let the hips start the movement and the arms follow.'),
    ('Full body', 'repetitions', 2, 'Reset each repetition', 'Check the stance before the next one.'),
    ('Full body', 'meters', 1, 'Tall or flat', 'Walk tall when you carry, keep the back flat when you crawl.'),
    ('Full body', 'meters', 2, 'Even steps', 'Same length and rhythm to the end of the way.'),
    ('Full body', 'seconds', 1, 'Half squat stance', 'Stay low with the chest up for the whole time.'),
    ('Full body', 'seconds', 2, 'Relaxed grip', 'Hold only as tightly as needed.'),
    ('Mobility', 'repetitions', 1, 'Slow and round', 'Take four counts for each movement, without a jerk.'),
    ('Mobility', 'repetitions', 2, 'Grow the range', 'Start small and let the movement grow.'),
    ('Coordination', 'repetitions', 1, 'Say the rhythm', 'Count aloud until the movement runs by itself.'),
    ('Coordination', 'repetitions', 2, 'Both sides', 'Do as many with the weaker side as with the stronger.'),
    ('Coordination', 'seconds', 1, 'Eyes up', 'Trust the hands and look ahead.'),
    ('Coordination', 'seconds', 2, 'Soft hands', 'Give way with the hands when the ball arrives.'),
    ('Coordination', 'meters', 1, 'Opposite arm', 'The arm swings with the other leg.'),
    ('Coordination', 'meters', 2, 'Light feet', 'Spend as little time on the ground as you can.')
),

numbered as (
  select
    exercise.*,
    row_number() over (order by points.turn, (exercise.exercise_metadata ->> 'number')::integer) as n,
    points.turn,
    points.name as point,
    points.description as advice
  from faraday.exercises as exercise
  join points on points.category = exercise.category and points.measure = exercise.exercise_metadata ->> 'measure'
  where exercise.description like 'MOCK:%'
)

insert into faraday.exercise_techniques (
  exercise_id, name, description, difficulty, technique_metadata, created_at, updated_at
)
select
  id,
  point,
  advice,
  case turn when 1 then 'BEGINNER' else 'INTERMEDIATE' end,
  json_build_object('focus', case turn when 1 then 'posture and safety'
    else 'quality' end, 'muscles', target_muscle_groups, 'cue_seconds', 10),
  created_at + interval '2 days',
  created_at + interval '2 days'
from numbered
where n <= least(seed.rows(200), 300)
on conflict (exercise_id, name) do nothing;
