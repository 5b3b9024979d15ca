--! table: faraday.goal_adjustments
--! mark: parent goal_id
--! key: goal_id, adjustment_date

-- Changes of health aims that have begun: the latest of each goal first, which led to the target and date that the goal has now;
-- before it, for as many as there is room, one that moved the date alone. By a PE teacher of the pupil's school, on a school day
-- between the goal's start and its last measurement.
with

size as (
  select seed.rows(200, students => 3714) as rows
),

school_days as (
  select day, row_number() over (order by day) as position
  from (select seed.today() - n as day from generate_series(1, 450) as n) as days
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

teachers as (
  select
    home.school_id, account.first_name || ' ' || account.last_name as name,
    row_number() over (partition by home.school_id order by account.email collate "C") - 1 as position,
    count(*) over (partition by home.school_id) as teachers
  from faraday.teacher_school_assignments as home
  join faraday.users as account on account.id = home.teacher_id
  where home.assignment_type = 'PRIMARY'
    and account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

goals as (
  select
    goal.*,
    student.school_id,
    (goal.goal_data ->> 'start')::numeric as start_value,
    (goal.goal_data ->> 'decimals')::integer as decimals,
    opening.position as first,
    latest.position as last,
    case
      when mod(substring(student.email from '([0-9]{1,9})@')::integer, 3) = 0 then 0
      when goal.status in ('ON_HOLD', 'CANCELLED') or mod(substring(student.email from '([0-9]{1,9})@')::integer, 5) = 0 then -1
      else 1
    end as latest_direction,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.health_fitness_goals as goal
  join faraday.students as student on student.id = goal.student_id
  join school_days as opening on opening.day = goal.start_date::date
  join school_days as latest on latest.day = (goal.goal_data ->> 'measured_on')::date
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

changes as (
  -- direction 1: the aim was raised; -1: it was lowered; 0: only the date moved. Seven tenths of the way, and three before that.
  select
    goals.*,
    round,
    case round when 1 then latest_direction else 0 end as direction,
    first + ((last - first) * case round when 1 then 7 else 3 end) / 10 as position
  from generate_series(1, 2) as round
  cross join goals
  order by round, number
  limit (select rows from size)
),

valued as (
  select
    changes.*,
    school_days.day + interval '14 hours' as changed_at,
    difference,
    -- The change before the latest one found the target that the latest one left behind.
    target_value::numeric - case round when 1 then 0 else difference * latest_direction end as new_target,
    target_date - case when round = 2 and latest_direction = 0 then interval '14 days' else interval '0 days' end as new_date
  from changes
  join school_days using (position)
  cross join lateral (select round(0.15 * (target_value::numeric - start_value), decimals) as difference) as differences
),

reasons (direction, choice, reason) as (
  values
    (1, 0, 'Well ahead of the plan, so the aim was raised.'), (1, 1, 'Asked for a harder aim after the last test.'),
    (1, 2, 'First target came within reach in the third week.'), (-1, 0, 'First target was too much for one term.'),
    (-1, 1, 'Busy weeks before report cards; smaller steps for now.'),
    (-1, 2, 'Stalled for three weeks; a nearer target keeps the will up.'),
    (0, 0, 'Two weeks of flu, date moved.'), (0, 1, 'Class trip and a long weekend, date moved.'),
    (0, 2, 'Started late after a cold, date moved.')
)

insert into faraday.goal_adjustments (
  goal_id, previous_target, new_target, previous_date, new_date, reason, adjusted_by, adjustment_date, additional_data
)
select
  valued.id,
  new_target - difference * valued.direction,
  new_target,
  new_date - case when valued.direction = 0 then interval '14 days' else interval '0 days' end,
  new_date,
  reason,
  coalesce(teachers.name, 'PE department'),
  changed_at,
  json_build_object('unit', unit, 'change', difference * valued.direction, 'parents_told', valued.direction < 0)
from valued
join reasons on reasons.direction = valued.direction and choice = mod(number / 3 + round, 3)
left join teachers on teachers.school_id = valued.school_id and teachers.position = mod(number, teachers.teachers)
where not exists (
  select from faraday.goal_adjustments as there
  where there.goal_id = valued.id and there.adjustment_date = valued.changed_at
);
