--! table: faraday.student_health_goal_recommendations
--! mark: parent goal_id
--! key: goal_id, recommendation_type

-- One piece of advice for each of the first aims in the health profiles, in order of pupil, by what the aim is about. Advice on a
-- reached aim was followed, on one that runs mostly, on one that has not begun not yet.
with

size as (
  select seed.rows(150, students => 3714) as rows
),

goals as (
  select
    goal.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    mod(substring(student.email from '([0-9]{1,9})@')::integer / 4, 2) as choice
  from faraday.student_health_fitness_goals as goal
  join faraday.student_health as profile on profile.id = goal.student_id
  join faraday.students as student on student.id = profile.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  order by number
  limit (select rows from size)
),

advice (category, choice, type, text) as (
  values
    ('BALANCE', 0, 'training', 'Brush the teeth standing on one leg, left in the morning, right at night.'),
    ('BALANCE', 1, 'play', 'Walk along the curb with a grown-up, eyes ahead.'),
    ('COORDINATION', 0, 'play', 'Throw and catch a rolled pair of socks, ten minutes a day.'),
    ('COORDINATION', 1, 'training', 'Start with a large soft ball, then a tennis ball.'),
    ('CARDIOVASCULAR', 0, 'training', 'Three runs a week; every second minute a little faster.'),
    ('CARDIOVASCULAR', 1, 'habit', 'Bike to practice instead of the car ride.'),
    ('FLEXIBILITY', 0, 'training', 'Hamstring stretch after every lesson, thirty seconds each side.'),
    ('FLEXIBILITY', 1, 'technique', 'Breathe out and let the shoulders sink; no bouncing.'),
    ('STRENGTH', 0, 'training', 'Three sets against a bench, then lower the bench.'),
    ('STRENGTH', 1, 'technique', 'Squeeze the belly first, then bend the arms.'),
    ('SPORTS_SPECIFIC', 0, 'technique', 'Step with the other foot and point at the target.'),
    ('SPORTS_SPECIFIC', 1, 'training', 'Twenty throws against a wall, twice a week.'),
    ('AGILITY', 0, 'training', 'Ladder drills for five minutes before practice.'),
    ('AGILITY', 1, 'technique', 'Low hips and short steps around the cone.'),
    ('ENDURANCE', 0, 'training', 'Run by the clock, slow enough to tell a story.'),
    ('ENDURANCE', 1, 'recovery', 'A walking day between two running days.'),
    ('POWER', 0, 'training', 'Box jumps and goblet squats, two sessions with the coach.'),
    ('POWER', 1, 'nutrition', 'Milk or yogurt and a banana within an hour after the gym.'),
    ('WEIGHT_MANAGEMENT', 0, 'nutrition', 'Water instead of soda; half of the plate vegetables.'),
    ('WEIGHT_MANAGEMENT', 1, 'family', 'An hour of active play a day, weekends with the family.')
),

decided as (
  select
    goals.*, type, text,
    case goals.status::text
      when 'COMPLETED' then true
      when 'IN_PROGRESS' then seed.chance('student_health_goal_recommendations.is_implemented', number, 0.65)
      else false
    end as followed
  from goals
  join advice on advice.category = goals.category::text and advice.choice = goals.choice
)

insert into faraday.student_health_goal_recommendations (
  goal_id, student_id, recommendation_type, description, priority, is_implemented, recommendation_data, created_at, updated_at
)
select
  decided.id,
  student_id,
  type,
  text,
  priority,
  followed,
  json_build_object(
    'by', case when type in ('nutrition', 'family') then 'school nurse' else 'PE teacher' end, 'review_on', target_date::date
  ),
  decided.created_at + interval '10 minutes',
  greatest(decided.created_at + interval '10 minutes', decided.updated_at)
from decided
where not exists (
  select from faraday.student_health_goal_recommendations as there
  where there.goal_id = decided.id and there.recommendation_type = decided.type
);
