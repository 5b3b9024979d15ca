--! table: faraday.physical_education_student_fitness_goal_progress
--! mark: parent goal_id
--! key: goal_id, progress_date

-- Four measurements for each of the first pupils' aims that have run for three weeks: at the start, then each time a third of the
-- lessons so far was over. Values move from the start towards the target, faster at first, as far as the lessons that have passed
-- and the pupil's pace go.
with

size as (
  select seed.rows(1000, students => 3714) as rows
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

goals as materialized (
  select
    goal.*,
    (goal.goal_metadata ->> 'start')::numeric as start_value,
    (goal.goal_metadata ->> 'decimals')::integer as decimals,
    goal.goal_metadata ->> 'unit' as unit,
    opening.position as first,
    closing.position as due,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    -- The share of the way that is made by the target date.
    0.7 + 0.45 * seed.uniform('physical_education_student_fitness_goal_progress.pace', student.email)::numeric as pace
  from faraday.physical_education_student_fitness_goals as goal
  join faraday.students as student on student.id = goal.student_id
  join school_days as opening on opening.day = goal.start_date::date
  join school_days as closing on closing.day = goal.target_date::date
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and opening.position <= -15
),

visits as (
  select goals.*, visit, first + (least(due, 0) - first) * visit / 3 as position
  from goals
  cross join generate_series(0, 3) as visit
  order by number, visit
  limit (select rows from size)
),

measured as (
  -- No aim is overshot: what has been reached is kept.
  select
    visits.*,
    school_days.day + start_date::time as measured_at,
    round(start_value + (target_value::numeric - start_value) * least(1, pace * share * (1.4 - 0.4 * share)), decimals) as value
  from visits
  join school_days using (position)
  cross join lateral (select (position - first)::numeric / (due - first) as share) as shares
),

scored as (
  select measured.*, round(100 * (value - start_value) / (target_value::numeric - start_value), 1) as percentage
  from measured
)

insert into faraday.physical_education_student_fitness_goal_progress (goal_id, current_value, progress_date, progress_metadata)
select
  scored.id,
  value,
  measured_at,
  json_build_object(
    'unit', unit, 'percentage', percentage, 'achieved', percentage >= 100,
    'comment', case
      when visit = 0 then 'Baseline.'
      when percentage >= 100 then 'Aim reached; holds it from here.'
      when percentage >= 66 then 'Close now.'
      when percentage >= 33 then 'On the way, form improves.'
      when percentage > 0 then 'Small steps, keeps at it.'
      else 'No change yet; shorter sets, more often.'
    end
  )
from scored
where not exists (
  select from faraday.physical_education_student_fitness_goal_progress as there
  where there.goal_id = scored.id and there.progress_date = scored.measured_at
);
