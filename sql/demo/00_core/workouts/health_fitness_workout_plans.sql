--! table: faraday.health_fitness_workout_plans
--! mark: parent student_id
--! key: student_id, start_date

-- Twelve weeks of training after school for 150 pupils: two workouts a week towards one goal. Most are in the ninth to
-- twelfth week, some are just over. Progress is reckoned from the start value, the week and the target; medical conditions
-- are minded.
with

goals (turn, title, goal, metric, unit, start, target) as (
  values
    (0, 'Run farther', 'Run a mile without walking', 'continuous running', 'minutes', 5, 11),
    (1, 'Get stronger', 'Do ten more push-ups', 'push-ups', 'repetitions', 6, 16),
    (2, 'Move more', 'Be active on four days a week', 'active days', 'days a week', 2, 4),
    (3, 'Stay flexible', 'Touch the toes with straight legs', 'sit and reach', 'cm', 18, 25),
    (4, 'Hold the plank', 'Hold a plank for a minute and a half', 'forearm plank', 'seconds', 35, 90),
    (5, 'Jump higher', 'Add five centimeters to the jump', 'vertical jump', 'cm', 28, 33)
),

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    student.medical_conditions,
    student.category::text as category,
    student.created_at as registered_at,
    student.weight_kg::numeric as body_weight,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    class.id as class_id,
    class.teacher_id,
    left(class.schedule, 8) as pair,
    substring(class.schedule from '([0-9:]+)-')::time as begins,
    case student.level when 'BEGINNER' then 55 when 'INTERMEDIATE' then 67.5 when 'ADVANCED' then 81.5 else 91 end
      + 8 * (seed.uniform('students.ability', number) - 0.5)::numeric as ability
  from faraday.students as student
  cross join lateral (
    select
      substring(student.email from '([0-9]{1,9})@')::integer as number,
      array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) as grade
  ) as known
  left join faraday.physical_education_class_students as seat
    join faraday.physical_education_classes as class on class.id = seat.class_id and class.name like '%: PE %'
    on seat.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

members as (
  -- Pupils from grade 3 on who have been at the school for a quarter of a year, in order of their number.
  select
    pupils.*,
    (row_number() over (order by n))::integer as place,
    -- Plans begin on a Monday, eight to eleven weeks back, and run for twelve weeks.
    (date_trunc('week', seed.today() - interval '56 days') - interval '7 days' * mod(n, 4))::date as first_monday
  from pupils
  where grade >= 3
    and registered_at < seed.today() - interval '90 days'
),

plans as (
  select
    members.*,
    goals.*,
    least(12, (seed.today() - first_monday) / 7) as weeks_done,
    first_monday + interval '82 days' as last_day
  from members
  left join goals on goals.turn = mod(place, 6)
  where place <= seed.rows(150, students => 3714)
)

insert into faraday.health_fitness_workout_plans (
  student_id, name, description, start_date, end_date, frequency, goals, progress_metrics, schedule, adaptations_needed, notes,
  additional_data, created_at, updated_at
)
select
  id,
  title || ': ' || first_name,
  goal || ' within twelve weeks, with two workouts a week after school.',
  first_monday,
  last_day,
  2,
  json_build_array(json_build_object('goal', goal, 'metric', metric, 'start', start, 'target', target, 'unit', unit)),
  json_build_object(
    'metric', metric, 'start', start, 'target', target,
    'current', round(start + (target - start) * weeks_done / 12.0 * least(1, ability / 85), 1),
    'progress_percent', round(100 * weeks_done / 12.0 * least(1, ability / 85)), 'weeks_done', weeks_done
  ),
  json_build_object('days', json_build_array(1 + mod(place, 2), 4 + mod(place, 2)), 'time', '15:30', 'place', case
    when grade <= 5 then 'school gym' else 'fitness room' end),
  case when medical_conditions is not null and medical_conditions <> 'Peanut allergy'
    then json_build_array(case medical_conditions
    when 'Asthma' then 'Inhaler within reach, longer warm-up'
    when 'Type 1 diabetes' then 'Check blood sugar before and after'
    when 'Epilepsy' then 'Never train alone; no climbing'
    when 'Heart murmur' then 'Moderate heart rate only'
    when 'Scoliosis' then 'No heavy load on the spine'
    when 'Seasonal allergies' then 'Indoors on days with much pollen'
  end) end,
  case when category = 'ATHLETE' then 'Leaves room for team practice.'
    when category = 'SPECIAL_NEEDS' then 'With a partner who knows the routine.' end,
  json_build_object('place', place, 'grade', grade, 'level', case when ability >= 88 then 4 when ability >= 75 then 3
    when ability >= 60 then 2 else 1 end),
  first_monday - interval '4 days' + interval '10 hours',
  least(last_day, seed.today()::timestamp) - interval '1 day' * mod(place, 5)
from plans
where not exists (
  select from faraday.health_fitness_workout_plans as present
  where present.student_id = plans.id
    and present.start_date = plans.first_monday
);
