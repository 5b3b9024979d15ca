--! table: faraday.student_health_fitness_goals
--! mark: parent student_id
--! key: student_id, goal_type, category

-- One aim in the health profile of each of the first pupils who are here since last school year. What it is follows the grade
-- (K-2 play skills, muscle from grade 9 on) and the body (weight only where the body mass index lies well above the age's, and
-- then to hold it).
with

size as (
  select seed.rows(300, students => 3714) as rows
),

school_days as (
  -- 0 is the last school day before today, 1 the next.
  select day, row_number() over (order by day) - count(*) filter (where day < seed.today()) over () as position
  from (select seed.today() - 450 + n as day from generate_series(0, 850) as n) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

kinds (band, kind, goal_type, category, unit, at_ten, per_year, gain, text) as (
  values
    (0, 0, 'SKILL_IMPROVEMENT', 'BALANCE', 'seconds on one leg', 22, 4, 8, 'Stand on one leg like a heron for %s seconds.'),
    (0, 1, 'SKILL_IMPROVEMENT', 'COORDINATION', 'catches of 20', 12, 1.2, 5, 'Catch %s of 20 balls with both hands.'),
    (0, 2, 'ENDURANCE', 'CARDIOVASCULAR', 'minutes without a break', 6, 0.6, 3, 'Jog and skip for %s minutes without a break.'),
    (0, 3, 'FLEXIBILITY', 'FLEXIBILITY', 'cm', 25, 0.2, 3, 'Reach %s cm in sit and reach.'),
    (1, 0, 'ENDURANCE', 'CARDIOVASCULAR', 'laps', 24, 3, 8, 'Run %s laps of the shuttle run.'),
    (1, 1, 'STRENGTH', 'STRENGTH', 'push-ups', 9, 1.2, 4, 'Do %s push-ups to the cadence.'),
    (1, 2, 'FLEXIBILITY', 'FLEXIBILITY', 'cm', 24, 0.3, 4, 'Reach %s cm in sit and reach, both sides.'),
    (1, 3, 'SKILL_IMPROVEMENT', 'SPORTS_SPECIFIC', 'hits of 20', 8, 0.6, 5, 'Hit the target with %s of 20 overhand throws.'),
    (1, 4, 'SKILL_IMPROVEMENT', 'AGILITY', 'cones in 30 seconds', 21, 1.1, 4, 'Round %s cones in thirty seconds.'),
    (1, 5, 'ENDURANCE', 'ENDURANCE', 'minutes', 12, 1, 6, 'Run at a talking pace for %s minutes.'),
    (2, 0, 'MUSCLE_GAIN', 'POWER', 'cm', 140, 9, 12, 'Jump %s cm from a stand, after two gym sessions a week.'),
    (3, 0, 'WEIGHT_LOSS', 'WEIGHT_MANAGEMENT', 'kg', 0, 0, 0,
      'Grow into the weight: keep it at %s kg until the date, with family meals and daily play.')
),

states (state, upto, opening, spread, length) as (
  -- positions of the start and its spread, length in school days
  values
    ('COMPLETED', 0.31, -150, 60, 60), ('IN_PROGRESS', 0.76, -70, 50, 100), ('NOT_STARTED', 0.88, 3, 20, 60),
    ('ON_HOLD', 0.94, -90, 40, 120), ('ABANDONED', 1.00, -140, 40, 80)
),

pupils as materialized (
  select
    profile.id as profile_id,
    student.gender, student.level, student.email, student.weight_kg, student.medical_conditions,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 as age,
    case student.level when 'BEGINNER' then -0.18 when 'INTERMEDIATE' then 0 when 'ADVANCED' then 0.16 else 0.28 end as ability,
    -- About the 92nd percentile for age.
    student.grade_level >= 'SIXTH'
      and student.weight_kg / (student.height_cm * student.height_cm / 10000)
        > 13.6 + 0.8 * (seed.today() - student.date_of_birth::date) / 365.25 as heavy,
    case
      when student.grade_level <= 'SECOND' then 0 when student.grade_level >= 'NINTH'
        and student.level >= 'ADVANCED' then 2 else 1
    end as band,
    seed.uniform('student_health_fitness_goals.status', student.email) as draw,
    seed.uniform('student_health_fitness_goals.created_at', student.email) as shift
  from faraday.students as student
  join faraday.student_health as profile on profile.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.created_at::date <= (select day from school_days where position = -160)
  order by number
  limit (select rows from size)
),

planned as (
  select
    pupils.*, state, goal_type, category, unit, text, length,
    case when heavy then weight_kg::numeric
      else round((at_ten + per_year * (age - 10)) * (1 + ability::numeric) * case when lighter then 0.8 else 1 end) end
      as start_value,
    gain,
    opening + floor(shift * spread)::integer as first
  from pupils
  join kinds
    on kinds.band = case when heavy then 3 else pupils.band end
    and kinds.kind = case when heavy or pupils.band = 2 then 0 when pupils.band = 0 then mod(number, 4) else mod(number, 6) end
  join (select states.*, lag(upto, 1, 0.0) over (order by upto) as above from states) as states on draw >= above and draw < upto
  cross join lateral (
    select pupils.gender = 'FEMALE' and pupils.band > 0 and category in ('CARDIOVASCULAR', 'STRENGTH', 'POWER') as lighter
  ) as scales
),

wanted as (
  select
    planned.*,
    opening.day + interval '11 hours' as start_date,
    closing.day + interval '15 hours' as target_date,
    finished.day + interval '11 hours' as completion_date
  from planned
  left join school_days as opening on opening.position = first
  left join school_days as closing on closing.position = first + length
  left join school_days as finished on state = 'COMPLETED' and finished.position = first + length - mod(number, 12)
)

insert into faraday.student_health_fitness_goals (
  student_id, goal_type, category, timeframe, description, target_value, target_date, completion_date, status, priority, notes,
  goal_metadata, created_at, updated_at
)
select
  profile_id,
  goal_type::faraday.student_health_fitness_goal_type_enum,
  category::faraday.student_health_fitness_goal_category_enum,
  case when length <= 60 then 'SHORT_TERM' when length <= 100 then 'MEDIUM_TERM' else 'LONG_TERM' end
    ::faraday.student_health_fitness_goal_timeframe_enum,
  format(text, start_value + gain),
  start_value + gain,
  target_date,
  completion_date,
  state::faraday.student_health_fitness_goal_status_enum,
  case when heavy or medical_conditions is not null then 1 else 2 + mod(number, 2) end,
  case state
    when 'COMPLETED' then 'Reached '
      || case when completion_date < target_date - interval '7 days' then 'ahead of time.' else 'in time.' end
    when 'ON_HOLD'
      then coalesce('Paused: ' || lower(medical_conditions) || ' under review.', 'Paused after an injury outside school.')
    when 'ABANDONED' then
      (array['Took up swimming instead.', 'Lost interest after the second week.',
        'Too much beside the school play.'])[1 + mod(number, 3)]
    when 'IN_PROGRESS' then case when medical_conditions is not null then 'With care: ' || lower(medical_conditions) || '.' end
  end,
  json_build_object(
    'unit', unit, 'start', start_value, 'start_date', start_date::date, 'chosen_by',
    case when heavy then 'family and nurse' else 'pupil' end
  ),
  least(start_date, yesterday.day + interval '11 hours'),
  case state
    when 'NOT_STARTED' then yesterday.day + interval '11 hours'
    else coalesce(completion_date, least(target_date, yesterday.day + interval '11 hours'))
  end
from wanted
left join school_days as yesterday on yesterday.position = 0
where not exists (
  select from faraday.student_health_fitness_goals as there
  where there.student_id = wanted.profile_id
    and there.goal_type::text = wanted.goal_type
    and there.category::text = wanted.category
);
