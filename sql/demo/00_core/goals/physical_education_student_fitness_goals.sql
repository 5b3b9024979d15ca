--! table: faraday.physical_education_student_fitness_goals
--! mark: parent student_id
--! key: student_id, goal_type

-- One aim for each pupil: K-2 hop, skip and balance; from grade 3 on a test of the FitnessGram. The starting value follows age,
-- sex and level, the target lies a fair step beyond it; both stand in the metadata with the near bound of the healthy zone. Aims
-- were agreed 80 to 140 school days ago, or in the second or third week of those who came later (which may lie ahead), and run
-- for about 120.
with

size as (
  select seed.rows(3714, students => 3714) as rows
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

kinds (band, kind, goal_type, unit, from_age, boy, boy_year, girl, girl_year, gain, decimals, zone) as (
  -- Typical value at from_age, change with each year, what practice adds, and the share of it that the healthy zone asks for.
  values
    (0, 0, 'one_leg_balance', 'seconds', 6, 14, 4.5, 16, 5, 6, 0, 0.7),
    (0, 1, 'rope_jumps', 'jumps in a row', 6, 6, 4, 8, 5, 8, 0, 0.5),
    (0, 2, 'shuttle_4x10m', 'seconds', 6, 14.6, -0.6, 14.9, -0.6, -0.8, 1, 1.1),
    (0, 3, 'standing_long_jump', 'cm', 6, 102, 9, 96, 8, 9, 0, 0.85),
    (1, 0, 'pacer', 'laps', 10, 26, 3.6, 21, 2.4, 8, 0, 0.8),
    (1, 1, 'push_ups', 'repetitions', 10, 10, 1.7, 8, 0.5, 4, 0, 0.8),
    (1, 2, 'curl_ups', 'repetitions', 10, 18, 2.0, 17, 1.3, 6, 0, 0.7),
    (1, 3, 'sit_and_reach', 'cm', 10, 22, 0.2, 26, 0.5, 3, 1, 0.92),
    (1, 4, 'mile_run', 'minutes', 10, 10.6, -0.36, 11.6, -0.30, -0.7, 2, 1.04),
    (1, 5, 'plank', 'seconds', 10, 52, 6, 50, 5, 20, 0, 0.75)
),

pupils as materialized (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 - 0.5 as age,
    (select min(position) from school_days where day >= student.created_at::date) as arrival,
    case when student.grade_level <= 'SECOND' then 0 else 1 end as band,
    case student.level when 'BEGINNER' then -0.18 when 'INTERMEDIATE' then 0 when 'ADVANCED' then 0.16 else 0.28 end
      + 0.2 * seed.uniform('student.fitness', student.email) - 0.1 as ability
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  order by substring(student.email from '([0-9]{1,9})@')::integer
  limit (select rows from size)
),

valued as (
  select
    pupils.*, goal_type, unit, decimals,
    -- Somewhat below what is to be expected today.
    round(typical * (1 + (case when gain < 0 then -0.5 else 1 end * ability)::numeric) - 0.5 * gain, decimals) as start_value,
    round(gain * (0.8 + 0.1 * mod(number, 5)), decimals) as gain,
    round(typical * zone, decimals) as zone_from,
    greatest(-80 - mod(number * 7, 61), arrival + 5 + mod(number, 10)) as first
  from pupils
  join kinds on kinds.band = pupils.band and kinds.kind = mod(number, case pupils.band when 0 then 4 else 6 end)
  cross join lateral (
    select case
      when gender = 'MALE' then boy + boy_year * (age - from_age)
      else girl + girl_year * (age - from_age)
    end as typical
  ) as typicals
),

terms as (
  select
    valued.*,
    opening.day + interval '9 hours' + interval '5 minutes' * mod(number, 60) as start_date,
    closing.day + interval '15 hours' as target_date
  from valued
  left join school_days as opening on opening.position = first
  left join school_days as closing on closing.position = first + 110 + mod(number, 20)
)

insert into faraday.physical_education_student_fitness_goals (
  student_id, goal_type, target_value, start_date, target_date, goal_metadata
)
select
  id,
  goal_type,
  start_value + gain,
  start_date,
  target_date,
  json_build_object(
    'unit', unit, 'start', start_value, 'decimals', decimals, 'healthy_zone_from', zone_from,
    'lower_is_better', gain < 0, 'caution', lower(medical_conditions)
  )
from terms
where not exists (
  select from faraday.physical_education_student_fitness_goals as there
  where there.student_id = terms.id and there.goal_type = terms.goal_type
);
