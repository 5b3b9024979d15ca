--! table: faraday.fitness_goal_progress_detailed
--! mark: parent student_id
--! key: fitness_goal_id, progress_date

-- What was measured on the way to each health aim, with evidence: the latest value first, which is the goal's current_value, then
-- back in even steps towards the start. Gains come faster at first.
with

size as (
  select seed.rows(600, students => 3714) as rows
),

school_days as (
  select day, row_number() over (order by day) as position
  from (select seed.today() - n as day from generate_series(1, 450) as n) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

goals as (
  -- Planned goals have no measured_on, hence no progress.
  select
    goal.*,
    (goal.goal_data ->> 'start')::numeric as start_value,
    (goal.goal_data ->> 'decimals')::integer as decimals,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    opening.position as first,
    latest.position as last
  from faraday.health_fitness_goals as goal
  join faraday.students as student on student.id = goal.student_id
  join school_days as opening on opening.day = goal.start_date::date
  join school_days as latest on latest.day = (goal.goal_data ->> 'measured_on')::date
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

rounds as (
  select goals.*, round, last - (round - 1) * ((last - first) / 5) as position
  from generate_series(1, 6) as round
  cross join goals
  order by round, number
  limit (select rows from size)
),

measured as (
  select
    rounds.*,
    school_days.day + interval '10 hours 15 minutes' as measured_at,
    round(start_value + (current_value::numeric - start_value) * share * (1.4 - 0.4 * share), decimals) as value
  from rounds
  join school_days using (position)
  cross join lateral (select (position - first)::numeric / (last - first) as share) as shares
),

scored as (
  select measured.*, round(100 * (value - start_value) / (target_value::numeric - start_value), 1) as percentage
  from measured
),

remarks (goal_type, stage, note, evidence) as (
  values
    ('aerobic_endurance', 0, 'Walks the last laps.', 'lap sheet'),
    ('aerobic_endurance', 1, 'Keeps with the group until lap ten.', 'lap sheet'),
    ('aerobic_endurance', 2, 'Even pace, finishes with a sprint.', 'lap sheet'),
    ('upper_body_strength', 0, 'Knees down after half.', 'count by partner'),
    ('upper_body_strength', 1, 'Elbows at 90 degrees most of the time.', 'count by partner'),
    ('upper_body_strength', 2, 'Every push-up counted as clean.', 'count by teacher'),
    ('core_strength', 0, 'Pulls with the neck.', 'count by partner'),
    ('core_strength', 1, 'Keeps the cadence.', 'count by partner'),
    ('core_strength', 2, 'Stops only when told.', 'count by teacher'),
    ('flexibility', 0, 'Right side shorter than left.', 'box reading'),
    ('flexibility', 1, 'Both sides alike now.', 'box reading'),
    ('flexibility', 2, 'Stretches at home, it shows.', 'box reading'),
    ('resting_heart_rate', 0, 'Measured seated after five minutes.', 'pulse sheet'),
    ('resting_heart_rate', 1, 'Coming down week by week.', 'pulse sheet'),
    ('resting_heart_rate', 2, 'Calm pulse, quick recovery.', 'pulse sheet'),
    ('sleep', 0, 'Phone still in the bedroom.', 'sleep diary'), ('sleep', 1, 'Lights out earlier on four nights.', 'sleep diary'),
    ('sleep', 2, 'Awake before the alarm.', 'sleep diary'),
    ('daily_steps', 0, 'Weekends drag the mean down.', 'pedometer'),
    ('daily_steps', 1, 'Walks to school since last week.', 'pedometer'),
    ('daily_steps', 2, 'Walks the dog every evening.', 'pedometer'),
    ('hydration', 0, 'Bottle forgotten twice.', 'tally card'), ('hydration', 1, 'Drinks before and after lessons.', 'tally card'),
    ('hydration', 2, 'Bottle empty by noon, refilled.', 'tally card')
)

insert into faraday.fitness_goal_progress_detailed (
  fitness_goal_id, student_id, progress_date, progress_value, progress_percentage, notes, evidence, metrics, created_at,
  updated_at
)
select
  scored.id,
  student_id,
  measured_at,
  value,
  percentage,
  note,
  json_build_object('kind', evidence, 'seen_by', case when stage = 2 then 'PE teacher' else 'partner' end),
  json_build_object(
    'unit', unit, 'from', start_value, 'target', target_value, 'left', round(target_value::numeric - value, decimals)
  ),
  measured_at,
  measured_at
from scored
join remarks
  on remarks.goal_type = scored.goal_type
  and remarks.stage = case when percentage < 33 then 0 when percentage < 70 then 1 else 2 end
where not exists (
  select from faraday.fitness_goal_progress_detailed as there
  where there.fitness_goal_id = scored.id and there.progress_date = scored.measured_at
);
