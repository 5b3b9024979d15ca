--! table: faraday.goals
--! mark: parent student_id
--! key: student_id, name

-- Relay squads of five pupils of one class, each on the way to the spring relays in five stages: habit, endurance, strength,
-- speed, race. A squad moves up together: three stages lie behind it, the fourth runs, the fifth is planned and is the aim that
-- the others serve. Values begin at the pupil's start and have come as far as current_progress says; the progress tables follow
-- the same line.
with

size as (
  -- Not less than one squad, so that goals depend on one another at any scale.
  select greatest(seed.rows(50, students => 3714), 25) as rows
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

pupils as (
  select
    student.*,
    member.class_id,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (seed.today() - student.date_of_birth::date) / 365.25 as age,
    case student.level when 'BEGINNER' then 0.86 when 'INTERMEDIATE' then 0.97 when 'ADVANCED' then 1.08 else 1.16 end as ability
  from faraday.students as student
  join faraday.physical_education_class_students as member on member.student_id = student.id
  join faraday.physical_education_classes as class on class.id = member.class_id and class.name not like '%: Elective %'
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.grade_level >= 'SIXTH'
    and student.status = 'ACTIVE'
    and student.created_at::date <= (select day from school_days where position = -152)
),

members as (
  -- Squads in the order of their first pupil's number, so that more pupils add squads and move none.
  select
    pupils.*,
    min(number) over (partition by class_id) as squad,
    row_number() over (partition by class_id order by number) as seat
  from pupils
),

stages (
  stage, goal_type, name, story, unit, girl_start, boy_start, per_year, gain, first, last, difficulty, resource, risk,
  success, decimals
) as (
  values
    (1, 'habit', 'Two training sessions every week', 'Two sessions a week besides lessons, written down in the log.', 'sessions',
      2, 2, 0, 14, -150, -120, 'low', 'training log', 'busy weeks before report cards', '16 sessions in six weeks', 0),
    (2, 'endurance', 'Hold the pace of the shuttle run', 'More laps of the shuttle run without losing the beep.', 'laps',
      20, 27, 2.5, 9, -119, -89, 'moderate', 'beep track and cones', 'starting too fast', 'target laps on two test days', 0),
    (3, 'strength', 'Keep a straight plank', 'Longer plank with a straight back, for a stable upper body in the bend.', 'seconds',
      48, 52, 5, 25, -88, -55, 'moderate', 'mat and stopwatch', 'sagging hips', 'target time, form called clean by a partner', 0),
    (4, 'speed', 'Run the 50 meters faster', 'Seconds off the 50 meters from a standing start.', 'seconds',
      9.3, 8.9, -0.17, -0.6, -54, 20, 'high', 'two lanes and a timer', 'tight hamstrings', 'target time with a legal start', 2),
    (5, 'performance', 'Race a clean relay leg', 'A clean exchange and an even leg at the spring relays.',
      'clean exchanges of 20',
      8, 8, 0, 10, 24, 84, 'high', 'baton, marked exchange zone', 'nerves on race day', '18 clean exchanges of 20', 0)
),

planned as (
  select
    members.*, stage, goal_type, stages.name as goal, story, unit, difficulty, resource, risk, success, decimals, first, last,
    round((case when gender = 'MALE' then boy_start else girl_start end + per_year * (age - 12))
      * case when goal_type in ('endurance', 'strength') then ability when goal_type = 'speed' then 2 - ability else 1 end,
      decimals) as start_value,
    gain,
    case
      when stage <= 3 then 1
      when stage = 4 then seed.int('goals.completion_percentage', number, 45, 85) / 100.0
      else 0
    end as share
  from members
  cross join stages
  where seat <= 5
  order by squad, seat, stage
  limit (select rows from size)
),

wanted as (
  select
    planned.*,
    opening.day + interval '13 hours' as start_date,
    closing.day + interval '13 hours' as target_date,
    -- What is done was done a few days before its date; what runs was measured in the last three school days.
    latest.day + interval '13 hours' as updated_on,
    start_value + gain as target_value,
    round(start_value + gain * share, decimals) as current_value
  from planned
  left join school_days as opening on opening.position = first
  left join school_days as closing on closing.position = last
  left join school_days as latest
    on latest.position = case
      when stage <= 3 then last - seed.int('goals.achieved', number * 10 + stage, 0, 2)
      when stage = 4 then -mod(number, 3)
    end
)

insert into faraday.goals (
  name, status, is_active, student_id, goal_type, description, target_date, start_date, priority, target_metrics,
  current_progress,
  completion_percentage, difficulty_level, expected_duration, required_resources, success_criteria, risk_factors, support_needed,
  last_progress_update, progress_history, achievements, motivation_level, engagement_metrics, reward_system, is_template,
  is_recurring, recurrence_pattern
)
select
  goal,
  case when stage <= 3 then 'COMPLETED' when stage = 4 then 'ACTIVE' else 'SCHEDULED' end::faraday.base_status_enum,
  stage = 4,
  id,
  goal_type,
  story,
  target_date,
  start_date,
  case when stage = 5 then 'high' else 'medium' end,
  json_build_object('metric', goal_type, 'unit', unit, 'start', start_value, 'target', target_value),
  case when stage <= 4 then json_build_object('value', current_value, 'unit', unit, 'measured_on', updated_on::date) end,
  case when stage <= 4 then round(100 * (current_value - start_value) / gain, 1) else 0 end,
  difficulty,
  target_date::date - start_date::date,
  json_build_array(resource),
  json_build_array(success),
  json_build_array(risk),
  case
    when medical_conditions is not null then json_build_object('condition', medical_conditions, 'agreed_with', 'nurse and family')
  end,
  updated_on,
  case
    when stage <= 4 then json_build_array(
      json_build_object(
        'date', start_date::date, 'value', start_value), json_build_object('date', updated_on::date, 'value', current_value
      )
    )
  end,
  case when stage <= 3 then json_build_array(json_build_object('date', updated_on::date, 'what', success)) end,
  case level when 'BEGINNER' then 'growing' when 'INTERMEDIATE' then 'steady' else 'high' end,
  json_build_object('sessions_a_week', case when stage <= 4 then 2 + mod(number + stage, 2) else 0 end),
  json_build_object('reward', case stage when 5 then 'squad lunch' else 'picks the next warm-up' end),
  false,
  stage = 1,
  case when stage = 1 then json_build_object('every', 'week', 'times', 2) end
from wanted
where not exists (select from faraday.goals as there where there.student_id = wanted.id and there.name = wanted.goal);

-- The first four stages serve the fifth.
update faraday.goals as goal
set parent_goal_id = race.id
from faraday.goals as race
where race.student_id = goal.student_id
  and race.goal_type = 'performance'
  and goal.goal_type in ('habit', 'endurance', 'strength', 'speed')
  and goal.parent_goal_id is null
  and exists (
    select from seed.demo_row as noted
    where noted.table_name = 'faraday.students' and noted.key = goal.student_id::text
  );
