--! table: faraday.health_fitness_goal_progress
--! mark: parent student_id
--! key: goal_id, progress_date

-- What the teacher measured on the way to the goals of the relay squads: the latest value first, which is the one that the goal
-- shows, then back in even steps. Gains come faster at first, as with every training.
with

size as (
  select seed.rows(450, students => 3714) as rows
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
  select
    goal.id,
    goal.student_id,
    goal.status,
    goal.goal_type,
    goal.target_metrics ->> 'unit' as unit,
    (goal.target_metrics ->> 'start')::numeric as start_value,
    (goal.target_metrics ->> 'target')::numeric as target_value,
    (goal.current_progress ->> 'value')::numeric as current_value,
    case when goal.goal_type = 'speed' then 2 else 0 end as decimals,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    opening.position as first,
    latest.position as last
  from faraday.goals as goal
  join faraday.students as student on student.id = goal.student_id
  join school_days as opening on opening.day = goal.start_date::date
  join school_days as latest on latest.day = goal.last_progress_update::date
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

rounds as (
  select goals.*, round, last - (round - 1) * greatest(1, (last - first) / 13) as position
  from generate_series(1, 14) as round
  cross join goals
  where last - (round - 1) * greatest(1, (last - first) / 13) >= first
  order by round, number, goal_type
  limit (select rows from size)
),

measured as (
  select
    rounds.*,
    school_days.day + interval '13 hours' as progress_date,
    round(start_value + (current_value - start_value) * share * (1.4 - 0.4 * share), decimals) as value
  from rounds
  join school_days using (position)
  cross join lateral (select (position - first)::numeric / (last - first) as share) as shares
),

remarks (goal_type, stage, note) as (
  values
    ('habit', 0, 'Log started; the second session of the week is the hard one.'),
    ('habit', 1, 'Keeps to Tuesday and Friday now.'),
    ('habit', 2, 'Goes without being asked.'), ('endurance', 0, 'First laps too fast, pays for it later.'),
    ('endurance', 1, 'Waits for the beep and breathes evenly.'), ('endurance', 2, 'Holds the pace to the last lap.'),
    ('strength', 0, 'Hips sag after half the time.'), ('strength', 1, 'Straight back for most of it.'),
    ('strength', 2, 'Could talk while holding it.'), ('speed', 0, 'Stands up too early out of the start.'),
    ('speed', 1, 'Arms work, first ten meters better.'), ('speed', 2, 'Clean start, relaxed shoulders.')
),

scored as (
  select measured.*, round(100 * (value - start_value) / (target_value - start_value), 1) as percentage
  from measured
)

insert into faraday.health_fitness_goal_progress (
  status, is_active, goal_id, student_id, progress_date, progress_value, progress_percentage, notes, evidence, metrics,
  created_at, updated_at
)
select
  case when status = 'COMPLETED' then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  status <> 'COMPLETED',
  scored.id,
  student_id,
  progress_date,
  value,
  percentage,
  note,
  json_build_object(
    'source', case scored.goal_type when 'habit' then 'training log' when 'endurance' then 'lap sheet' else 'stopwatch' end
  ),
  json_build_object('unit', unit, 'from', start_value, 'to', target_value, 'left', target_value - value),
  progress_date,
  progress_date
from scored
left join remarks
  on remarks.goal_type = scored.goal_type
  and remarks.stage = case when percentage < 35 then 0 when percentage < 75 then 1 else 2 end
where not exists (
  select from faraday.health_fitness_goal_progress as there
  where there.goal_id = scored.id and there.progress_date = scored.progress_date
);
