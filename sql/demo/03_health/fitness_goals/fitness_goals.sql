--! table: faraday.fitness_goals
--! mark: parent student_id
--! key: student_id, goal_type

-- One test aim of each of the first pupils from grade 3 on who are here since last school year: where the pupil stands follows
-- age, sex and level. progress is the share of the way; reached aims have a completion date, aims past their date that were
-- missed say so.
with

size as (
  select seed.rows(200, students => 3714) as rows
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

kinds (kind, goal_type, category, unit, boy, boy_year, girl, girl_year, gain, decimals, text) as (
  -- Typical value of a ten-year-old, change with each year of age, and what a term of practice adds.
  values
    (0, 'mile_run', 'endurance', 'minutes', 10.6, -0.36, 11.6, -0.30, -0.8, 2, 'Run the mile in %s minutes.'),
    (1, 'standing_long_jump', 'power', 'cm', 142, 9, 134, 4.5, 10, 0, 'Jump %s cm from a stand.'),
    (2, 'plank', 'core strength', 'seconds', 52, 6, 50, 5, 20, 0, 'Hold a plank for %s seconds.'),
    (3, 'shuttle_4x10m', 'agility', 'seconds', 12.4, -0.22, 12.7, -0.14, -0.6, 1, 'Run the 4 x 10 meter shuttle in %s seconds.'),
    (4, 'flexed_arm_hang', 'strength', 'seconds', 14, 2.2, 11, 0.8, 6, 0, 'Hang with bent arms for %s seconds.'),
    (5, 'jump_rope', 'coordination', 'jumps in a minute', 82, 5, 88, 4, 20, 0, 'Make %s rope jumps in a minute.'),
    (6, 'trunk_lift', 'flexibility', 'cm', 19, 0.2, 19.5, 0.2, 4, 1, 'Lift the chin %s cm off the mat.')
),

states (state, upto, opening, spread, length, low, high) as (
  values
    ('completed', 0.34, -150, 60, 60, 100, 100), ('in progress', 0.80, -70, 35, 90, 30, 85),
    ('missed', 0.88, -140, 30, 70, 55, 90),
    ('on hold', 0.94, -80, 20, 140, 20, 50), ('planned', 1.00, 3, 20, 70, 0, 0)
),

pupils as materialized (
  select
    profile.id as profile_id,
    student.gender, student.email, student.medical_conditions,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 as age,
    case student.level when 'BEGINNER' then -0.18 when 'INTERMEDIATE' then 0 when 'ADVANCED' then 0.16 else 0.28 end
      + 0.2 * seed.uniform('student.fitness', student.email) - 0.1 as ability,
    seed.uniform('fitness_goals.status', student.email) as draw,
    seed.uniform('fitness_goals.start_date', student.email) as shift,
    seed.uniform('fitness_goals.progress', student.email) as part
  from faraday.students as student
  join faraday.student_health as profile on profile.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.grade_level >= 'THIRD'
    and student.created_at::date <= (select day from school_days where position = -160)
  order by number
  limit (select rows from size)
),

planned as (
  select
    pupils.*, state, goal_type, category, unit, text, decimals, gain, length,
    round(
      (case when gender = 'MALE' then boy + boy_year * (age - 10) else girl + girl_year * (age - 10) end)
        * (1 + (case when gain < 0 then -0.5 else 0.8 end * ability)::numeric) - gain * share,
      decimals
    ) as start_value,
    share,
    opening + floor(shift * spread)::integer as first
  from pupils
  join kinds on kinds.kind = mod(number + 4, 7)
  join (select states.*, lag(upto, 1, 0.0) over (order by upto) as above from states) as states on draw >= above and draw < upto
  cross join lateral (select ((low + (high - low) * part) / 100)::numeric as share) as shares
),

wanted as (
  select
    planned.*,
    opening.day + interval '9 hours 30 minutes' as start_date,
    closing.day + interval '15 hours' as target_date,
    finished.day + interval '9 hours 30 minutes' as completion_date,
    latest.day + interval '9 hours 30 minutes' as updated_at,
    start_value + gain as target_value,
    round(start_value + gain * share, decimals) as current_value
  from planned
  left join school_days as opening on opening.position = first
  left join school_days as closing on closing.position = first + length
  left join school_days as finished on state = 'completed' and finished.position = first + length - mod(number, 15)
  left join school_days as latest on latest.position = least(first + length, -mod(number, 5))
)

insert into faraday.fitness_goals (
  student_id, goal_type, category, description, target_value, current_value, unit, start_date, target_date, completion_date,
  status, priority,
  progress, is_achieved, notes, goal_metadata, created_at, updated_at
)
select
  profile_id,
  goal_type,
  category,
  format(text, target_value),
  target_value,
  current_value,
  unit,
  start_date,
  target_date,
  completion_date,
  state,
  1 + mod(number, 3),
  round(100 * (current_value - start_value) / gain, 1),
  state = 'completed',
  case state
    when 'completed' then
      (array['Rang the bell in the gym.', 'Next aim agreed on the same day.',
        'Helped two classmates to theirs, too.'])[1 + mod(number, 3)]
    when 'missed' then format('%s %s short; a new date was agreed.', abs(target_value - current_value), unit)
    when 'on hold'
      then coalesce(
        'Waits for the doctor: ' || lower(medical_conditions) || '.', 'Knee sore after a growth spurt; back in spring.'
      )
    when 'planned' then 'Starts with a baseline test.'
    else case
      when share > 0.7 then 'Nearly there.' when share > 0.5 then 'More than half of the way.' else 'Good start, technique first.'
    end
  end,
  json_build_object('start', start_value, 'source', 'FitnessGram and district tests', 'condition', medical_conditions),
  least(start_date, yesterday.day + interval '9 hours 30 minutes'),
  case
    when state = 'planned' then yesterday.day + interval '9 hours 30 minutes'
    else coalesce(completion_date, wanted.updated_at)
  end
from wanted
left join school_days as yesterday on yesterday.position = 0
where not exists (
  select from faraday.fitness_goals as there
  where there.student_id = wanted.profile_id and there.goal_type = wanted.goal_type
);
