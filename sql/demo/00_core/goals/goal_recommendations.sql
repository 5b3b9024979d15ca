--! table: faraday.goal_recommendations
--! mark: parent student_id
--! key: goal_id, recommendation_type

-- Two pieces of advice for each health aim: how to train for it, then what helps besides, which a pupil's condition overrides.
-- Advice on a goal that is reached has been followed; of that on a running goal most has, on planned and abandoned ones none.
with

size as (
  select seed.rows(300, students => 3714) as rows
),

goals as (
  select
    goal.*,
    student.medical_conditions,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.health_fitness_goals as goal
  join faraday.students as student on student.id = goal.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

advice (goal_type, round, type, text, minutes) as (
  values
    ('aerobic_endurance', 1, 'training', 'Twenty minutes of easy running or cycling three times a week; able to talk throughout.', 60),
    ('aerobic_endurance', 2, 'recovery', 'One easy day after each hard one, and eight hours of sleep.', 0),
    ('upper_body_strength', 1, 'training', 'Push-ups against a bench first, then on the floor: three sets, two left in reserve.', 30),
    ('upper_body_strength', 2, 'technique', 'Film one set a week and look at the line from head to heel.', 5),
    ('core_strength', 1, 'training', 'Dead bugs and planks before curl-ups, every other day.', 30),
    ('core_strength', 2, 'technique', 'Hands slide along the mat; chin stays off the chest.', 5),
    ('flexibility', 1, 'training', 'Hamstrings warm, thirty seconds each side, twice, four days a week.', 20),
    ('flexibility', 2, 'technique', 'Breathe out into the stretch; never bounce.', 5),
    ('resting_heart_rate', 1, 'training', 'Play outside or swim for half an hour on four days a week.', 120),
    ('resting_heart_rate', 2, 'recovery', 'Take the pulse after five quiet minutes, always at the same hour.', 5),
    ('sleep', 1, 'habit', 'Screens out of the bedroom an hour before bed.', 0),
    ('sleep', 2, 'recovery', 'Same hour to get up on weekends, give or take thirty minutes.', 0),
    ('daily_steps', 1, 'habit', 'Walk the last two stops to school and back.', 150),
    ('daily_steps', 2, 'family', 'A family walk on Sunday keeps the weekly mean up.', 45),
    ('hydration', 1, 'habit', 'Fill the bottle at breakfast, at lunch and after school.', 0),
    ('hydration', 2, 'nutrition', 'Water or milk with meals instead of sweet drinks.', 0)
),

cautions (condition, text) as (
  values
    ('Asthma', 'Inhaler ten minutes before, longer warm-up, indoors in hard frost.'),
    ('Seasonal allergies', 'On days of high pollen train in the hall.'),
    ('Peanut allergy', 'Bring own snacks; auto-injector stays within reach.'),
    ('Scoliosis', 'No loaded bending; the physiotherapist agrees the exercises.'),
    ('Epilepsy', 'Regular sleep first; no climbing or swimming alone.'),
    ('Heart murmur', 'Stop when dizzy; keep the yearly review.'),
    ('Type 1 diabetes', 'Check glucose before and after; fifteen grams of carbohydrate at hand.')
),

wanted as (
  select
    goals.*,
    advice.round,
    case when advice.round = 2 and cautions.text is not null then 'safety' else advice.type end as type,
    case when advice.round = 2 then coalesce(cautions.text, advice.text) else advice.text end as text,
    minutes,
    seed.uniform('goal_recommendations.is_implemented', number * 2 + advice.round) as draw
  from goals
  join advice on advice.goal_type = goals.goal_type
  left join cautions on cautions.condition = goals.medical_conditions
  order by advice.round, number
  limit (select rows from size)
),

decided as (
  select
    wanted.*,
    case status
      when 'COMPLETED' then true
      when 'ACTIVE' then draw < 0.7
      when 'ON_HOLD' then draw < 0.4
      else false
    end as followed,
    start_date - interval '20 minutes' + interval '5 minutes' * round as given_at
  from wanted
)

insert into faraday.goal_recommendations (
  created_at, updated_at, student_id, recommendation_type, description, priority, recommendation_metadata, goal_id,
  is_implemented,
  recommendation_data
)
select
  least(given_at, decided.created_at + interval '5 minutes' * round),
  decided.updated_at,
  student_id,
  type,
  text,
  case when type = 'safety' then 1 else round + 1 end,
  json_build_object(
    'source', case when type = 'safety' then 'school nurse' else 'PE teacher' end, 'condition', medical_conditions
  ),
  decided.id,
  followed,
  json_build_object('minutes_a_week', minutes, 'review_on', target_date::date)
from decided
where not exists (
  select from faraday.goal_recommendations as there
  where there.goal_id = decided.id and there.recommendation_type = decided.type
);
