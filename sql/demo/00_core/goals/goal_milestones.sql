--! table: faraday.goal_milestones
--! mark: parent goal_id
--! key: goal_id, name

-- Eight steps on the way to each goal, one eighth of the way apart. A step is done on the first school day on which the goal's
-- line of progress (as in health_fitness_goal_progress.sql) has come so far; the next one is under way, the rest waits.
with

size as (
  select seed.rows(400, students => 3714) as rows
),

school_days as (
  select day, row_number() over (order by day) as position
  from (select seed.today() - 450 + n as day from generate_series(0, 700) as n) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

goals as (
  select
    goal.id, goal.goal_type, goal.name, goal.status, goal.difficulty_level, goal.start_date, goal.target_date,
    goal.target_metrics ->> 'unit' as unit,
    (goal.target_metrics ->> 'start')::numeric as start_value,
    (goal.target_metrics ->> 'target')::numeric as target_value,
    (goal.current_progress ->> 'value')::numeric as current_value,
    case when goal.goal_type = 'speed' then 2 else 0 end as decimals,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    opening.position as first,
    closing.position as due,
    latest.position as last
  from faraday.goals as goal
  join faraday.students as student on student.id = goal.student_id
  join school_days as opening on opening.day = goal.start_date::date
  join school_days as closing on closing.day = goal.target_date::date
  left join school_days as latest on latest.day = goal.last_progress_update::date
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

steps as (
  select
    goals.*,
    step,
    round(start_value + (target_value - start_value) * step / 8, decimals) as value,
    first + (due - first) * step / 8 as due_position
  from generate_series(1, 8) as step
  cross join goals
  order by number, start_date, step
  limit (select rows from size)
),

reached as (
  select steps.id, steps.step, min(passed.position) as position
  from steps
  join school_days as passed on passed.position between steps.first and steps.last
  cross join lateral (select (passed.position - steps.first)::numeric / (steps.last - steps.first) as share) as shares
  where (steps.current_value - steps.start_value) * share * (1.4 - 0.4 * share) / (steps.target_value - steps.start_value)
    >= (steps.value - steps.start_value) / (steps.target_value - steps.start_value)
  group by steps.id, steps.step
),

wanted as (
  select
    steps.*,
    value as milestone_value,
    due_day.day + interval '13 hours' as due_on,
    reached_day.day + interval '13 hours' as reached_on,
    reached.position is null
      and row_number() over (partition by steps.id, reached.position is null order by steps.step) = 1 as next_one
  from steps
  left join reached on reached.id = steps.id and reached.step = steps.step
  left join school_days as due_day on due_day.position = due_position
  left join school_days as reached_day on reached_day.position = reached.position
),

titles (goal_type, before, after) as (
  values ('habit', '', 'sessions in the log'), ('endurance', '', 'laps on a test day'), ('strength', '', 'seconds in plank'),
    ('speed', 'Under', 'seconds over 50 meters'), ('performance', '', 'clean exchanges of 20')
)

insert into faraday.goal_milestones (
  name, status, is_active, goal_id, description, target_date, achieved_date, metrics, priority, difficulty_level, effort_required,
  prerequisites, validation_criteria, completion_evidence, feedback
)
select
  ltrim(before || ' ' || milestone_value || ' ' || after),
  case
    when reached_on is not null then 'COMPLETED'
    when status <> 'ACTIVE' then 'SCHEDULED'
    when next_one then 'ACTIVE'
    else 'PENDING'
  end::faraday.base_status_enum,
  reached_on is null and next_one and status = 'ACTIVE',
  wanted.id,
  format('Step %s of 8 towards "%s".', step, name),
  due_on,
  reached_on,
  json_build_object('value', milestone_value, 'unit', unit, 'share_of_goal', step * 12.5),
  case when step = 8 then 'high' else 'medium' end,
  difficulty_level,
  2 + step,
  case when step > 1 then json_build_array(format('step %s', step - 1)) end,
  json_build_object('measured_by', 'PE teacher', 'repeat_on_another_day', step = 8),
  case when reached_on is not null then json_build_object('date', reached_on::date, 'seen_by', 'PE teacher') end,
  case
    when reached_on < due_on - interval '4 days' then 'Ahead of the plan.'
    when reached_on > due_on + interval '4 days' then 'Later than planned, but there.'
    when reached_on is not null then 'On time.'
  end
from wanted
left join titles on titles.goal_type = wanted.goal_type
where not exists (
  select from faraday.goal_milestones as there
  where there.goal_id = wanted.id and there.name = ltrim(before || ' ' || milestone_value || ' ' || after)
);
