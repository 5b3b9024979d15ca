--! table: faraday.student_health_goal_progress
--! mark: parent goal_id
--! key: goal_id, progress_date

-- The log that the pupils of the relay squads keep themselves, more often than the teacher measures: the latest entry first,
-- which is the value that the goal shows, then back along the same line. The entries with which a quarter of the way is passed
-- are milestones.
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
  select
    goal.id,
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
  select goals.*, round, last - (round - 1) * greatest(1, (last - first) / 17) as position
  from generate_series(1, 18) as round
  cross join goals
  where last - (round - 1) * greatest(1, (last - first) / 17) >= first
  order by round, number, goal_type
  limit (select rows from size)
),

logged as (
  -- before: the entry one step earlier, whether it is in the table or not.
  select
    rounds.*,
    school_days.day + interval '19 hours' - interval '1 minute' * mod(number * 7 + round * 13, 90) as progress_date,
    round(start_value + (current_value - start_value) * share * (1.4 - 0.4 * share), decimals) as value,
    round(start_value + (current_value - start_value) * before * (1.4 - 0.4 * before), decimals) as value_before
  from rounds
  join school_days using (position)
  cross join lateral (
    select
      (position - first)::numeric / (last - first) as share,
      greatest(0, position - first - greatest(1, (last - first) / 17))::numeric / (last - first) as before
  ) as shares
),

scored as (
  select
    logged.*,
    round(100 * (value - start_value) / (target_value - start_value), 1) as percentage,
    100 * (value_before - start_value) / (target_value - start_value) as percentage_before
  from logged
),

phrases (choice, better, same) as (
  values
    (0, 'Felt easier than last time.', 'Same as last time, legs heavy.'),
    (1, 'Trained with my squad, new best.', 'Short session, homework.'),
    (2, 'Coach changed my warm-up and it helped.', 'Tired after the math test.'),
    (3, 'Slept well, worked well.', 'Rain, so we did it in the hall.'),
    (4, 'My brother counted for me.', 'No change, but cleaner.'), (5, 'Almost gave up, then did not.', 'Only one set today.')
)

insert into faraday.student_health_goal_progress (
  goal_id, current_value, progress_percentage, notes, is_milestone, progress_metadata, created_at, updated_at, progress_date
)
select
  scored.id,
  value,
  percentage,
  case when value = value_before then same else better end,
  floor(percentage / 25) > floor(percentage_before / 25),
  json_build_object('unit', unit, 'entered_by', 'pupil', 'effort', 4 + mod(number + round, 5)),
  progress_date,
  progress_date,
  progress_date
from scored
left join phrases on choice = mod(number + round, 6)
where not exists (
  select from faraday.student_health_goal_progress as there
  where there.goal_id = scored.id and there.progress_date = scored.progress_date
);
