--! table: faraday.fitness_goal_progress_general
--! mark: parent goal_id
--! key: goal_id, date

-- The plain values of each health aim, fewer than in fitness_goal_progress_detailed.sql but along the same line: the latest
-- first, which is the goal's current_value. A value that has passed half of the way, or all of it, for the first time is a
-- milestone.
with

size as (
  select seed.rows(400, students => 3714) as rows
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
  select goals.*, round, last - (round - 1) * ((last - first) / 3) as position
  from generate_series(1, 4) as round
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

marked as (
  select
    scored.*,
    coalesce(
      floor(percentage / 50) > floor(lag(percentage) over (partition by id order by measured_at) / 50), false
    ) as is_milestone
  from scored
)

insert into faraday.fitness_goal_progress_general (goal_id, value, date, notes, is_milestone, additional_data, created_at)
select
  marked.id,
  value,
  measured_at,
  case
    when percentage >= 100 then 'Target reached.'
    when is_milestone then 'More than half of the way.'
    when round = 1 and status = 'ON_HOLD' then 'Paused after this measurement.'
    when round = 1 and status = 'CANCELLED' then 'Given up in favour of another aim.'
    when percentage = 0 then 'Starting point.'
  end,
  is_milestone,
  json_build_object('unit', unit, 'percentage', percentage),
  measured_at
from marked
where not exists (
  select from faraday.fitness_goal_progress_general as there
  where there.goal_id = marked.id and there.date = marked.measured_at
);
