--! table: faraday.health_fitness_goals
--! mark: parent student_id
--! key: student_id, goal_type

-- One health aim for each of the first pupils from grade 3 on who are here since last school year. Where a pupil stands follows
-- age, sex and ability (FitnessGram healthy zones and published means); a condition decides what the aim is. current_value is the
-- last measured one, progress its share of the way from goal_data.start to the target; the two progress tables lead up to it.
with

size as (
  select seed.rows(150, students => 3714) as rows
),

school_days as (
  -- 0 is the last school day before today, 1 the next.
  select day, row_number() over (order by day) - count(*) filter (where day < seed.today()) over () as position
  from (select seed.today() - 450 + n as day from generate_series(0, 700) as n) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

kinds (kind, goal_type, unit, boy, boy_year, girl, girl_year, gain, decimals, story) as (
  -- Typical value of a ten-year-old, change with each year of age, and what a term of practice adds.
  values
    (0, 'aerobic_endurance', 'laps', 26, 3.6, 21, 2.4, 10, 0, 'Run %s laps in the shuttle run.'),
    (1, 'upper_body_strength', 'push-ups', 10, 1.7, 8, 0.5, 5, 0, 'Do %s push-ups to the cadence.'),
    (2, 'core_strength', 'curl-ups', 18, 2.0, 17, 1.3, 8, 0, 'Do %s curl-ups without a break.'),
    (3, 'flexibility', 'cm', 22, 0.2, 26, 0.5, 5, 1, 'Reach %s cm in sit and reach, both sides.'),
    (4, 'resting_heart_rate', 'bpm', 83, -1.5, 86, -1.5, -6, 0, 'Bring the resting heart rate down to %s by regular endurance play.'),
    (5, 'sleep', 'hours a night', 8.3, -0.1, 8.4, -0.1, 0.9, 1, 'Sleep %s hours on school nights.'),
    (6, 'daily_steps', 'steps a day', 9600, -180, 8800, -200, 2400, -2, 'Walk %s steps a day, weekends too.'),
    (7, 'hydration', 'cups of water a day', 3.6, 0.2, 3.4, 0.2, 2.0, 1, 'Drink %s cups of water a day and bring the bottle to lessons.')
),

states (state, share, opening, spread, length, low, high, last, due) as (
  -- share of the goals; positions of start, last measurement and due date in school days; progress in percent.
  values
    ('COMPLETED', 0.30, -150, 55, 60, 100, 100, null, 3), ('ACTIVE', 0.78, -78, 30, null, 30, 85, -3, 24),
    ('ON_HOLD', 0.84, -98, 20, 50, 25, 55, null, 60), ('CANCELLED', 0.88, -120, 30, 42, 8, 35, null, 30),
    ('PLANNED', 1.00, 4, 15, null, 0, 0, null, 64)
),

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 as age,
    case student.level when 'BEGINNER' then -0.18 when 'INTERMEDIATE' then 0 when 'ADVANCED' then 0.16 else 0.28 end
      + 0.2 * seed.uniform('student.fitness', student.email) - 0.1 as ability
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.grade_level >= 'THIRD'
    and student.created_at::date <= (select day from school_days where position = -165)
  order by number
  limit (select rows from size)
),

drawn as materialized (
  select
    pupils.*,
    seed.uniform('health_fitness_goals.status', number) as draw,
    seed.uniform('health_fitness_goals.start_date', number) as shift_draw,
    seed.uniform('health_fitness_goals.progress', number) as part,
    case medical_conditions
      when 'Asthma' then 0 when 'Scoliosis' then 3 when 'Heart murmur' then 4 when 'Epilepsy' then 5 when 'Type 1 diabetes' then 6
      else seed.int('health_fitness_goals.goal_type', number, 0, 7)
    end as kind
  from pupils
),

planned as (
  select
    drawn.*, state, goal_type, unit, story, decimals,
    round(
      case when gender = 'MALE' then boy + boy_year * (age - 10) else girl + girl_year * (age - 10) end
        * (
          1 + (case when gain < 0 then -0.6 when kinds.kind in (5, 6, 7) then 0.4 else 1 end * ability)::numeric
        ) - gain * reached,
      decimals
    ) as start_value,
    round(gain * (1 + (0.2 * part - 0.1)::numeric), decimals) as gain,
    reached as share,
    opening + floor(shift_draw * spread)::integer as first,
    case
      when state <> 'PLANNED'
        then coalesce(last + mod(number, 4), opening + floor(shift_draw * spread)::integer + length - mod(number, 6))
    end as latest,
    coalesce(opening + floor(shift_draw * spread)::integer + length, 0) + due
      + case when length is null then floor(shift_draw * spread)::integer else 0 end as due
  from drawn
  join kinds on kinds.kind = drawn.kind
  join (select states.*, lag(share, 1, 0.0) over (order by share) as from_share from states) as states
    on draw >= from_share and draw < states.share
  cross join lateral (select ((low + (high - low) * part) / 100)::numeric as reached) as shares
),

wanted as (
  select
    planned.*,
    opening.day + interval '10 hours 15 minutes' as start_date,
    measured.day + interval '10 hours 15 minutes' as measured_on,
    closing.day + interval '10 hours 15 minutes' as target_date,
    round(start_value + gain * planned.share, decimals) as current_value
  from planned
  left join school_days as opening on opening.position = first
  left join school_days as measured on measured.position = latest
  left join school_days as closing on closing.position = planned.due
)

insert into faraday.health_fitness_goals (
  student_id, goal_type, description, target_value, current_value, unit, start_date, target_date, status, progress,
  is_achieved, goal_data,
  created_at, updated_at
)
select
  id,
  goal_type,
  format(story, start_value + gain),
  start_value + gain,
  current_value,
  unit,
  start_date,
  target_date,
  state,
  round(100 * (current_value - start_value) / gain, 1),
  state = 'COMPLETED',
  json_build_object(
    'start', start_value, 'decimals', decimals, 'measured_on', measured_on::date,
    'achieved_on', case when state = 'COMPLETED' then measured_on::date end,
    'agreed_with', (array['PE teacher', 'parents', 'school nurse'])[1 + mod(number, 3)]
  ),
  least(start_date, yesterday.day + interval '10 hours') - interval '40 minutes',
  coalesce(measured_on, yesterday.day + interval '10 hours')
from wanted
left join school_days as yesterday on yesterday.position = 0
where not exists (
  select from faraday.health_fitness_goals as there
  where there.student_id = wanted.id and there.goal_type = wanted.goal_type
);
