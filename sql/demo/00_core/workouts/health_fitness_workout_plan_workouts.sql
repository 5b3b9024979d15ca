--! table: faraday.health_fitness_workout_plan_workouts
--! mark: parent plan_id
--! key: plan_id, day_of_week, "order"

-- The two workouts a week of each plan, on its two days (1 is Monday), from the workouts of the pupil's level.
with

plans as (
  select
    plan.*,
    student.email,
    (plan.additional_data ->> 'place')::integer as place,
    (plan.additional_data ->> 'level')::integer as level
  from faraday.health_fitness_workout_plans as plan
  join faraday.students as student on student.id = plan.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

workouts as (
  select
    workout.*,
    (additional_data ->> 'level')::integer as level,
    row_number() over (partition by additional_data ->> 'level' order by (additional_data ->> 'number')::integer) as place,
    (count(*) over (partition by additional_data ->> 'level'))::integer as size
  from faraday.health_fitness_workouts as workout
  where description like 'MOCK:%'
),

choices as (
  -- Levels that the catalogue has: all four from 76 workouts on.
  select plans.id as plan_id, turn, max(workouts.level) as level
  from plans
  cross join generate_series(0, 1) as turn
  join workouts on workouts.level <= plans.level
  group by plans.id, turn
)

insert into faraday.health_fitness_workout_plan_workouts (plan_id, workout_id, day_of_week, "order", notes, created_at)
select
  plans.id,
  workouts.id,
  (schedule -> 'days' ->> turn)::integer,
  1,
  case turn when 0 then 'Fresh after the weekend: try to add a repetition.'
    else 'End of the week: keep it easy if school was hard.' end,
  plans.created_at
from plans
join choices on choices.plan_id = plans.id
left join workouts
  on workouts.level = choices.level
  and workouts.place = 1 + mod(plans.place * 2 + turn * 7, workouts.size)
where 2 * (plans.place - 1) + turn < seed.rows(300, students => 3714)
on conflict (plan_id, day_of_week, "order") do nothing;
