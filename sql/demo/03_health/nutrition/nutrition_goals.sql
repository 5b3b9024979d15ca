--! table: faraday.nutrition_goals
--! mark: text description
--! key: nutrition_plan_id, description

-- Targets of each nutrition plan that a child can count: drinks, vegetables, breakfasts and so on. Progress is the current
-- value over the target; plans that have not begun have none yet. Water and protein follow from the pupil's weight.
with

plans as (
  select
    plan.*,
    student.weight_kg,
    student.first_name,
    student.email,
    row_number() over (
      order by substring(student.email from '([0-9]{1,9})@')::integer, plan.start_date, plan.title collate "C"
    ) - 1 as position
  from faraday.nutrition_plans as plan
  join faraday.students as student on student.id = plan.student_id
  where plan.description like 'MOCK:%'
),

kinds (kind, goal, unit, target, reached, remark) as (
  values
    (0, 'Drink enough water during the day', 'l/day', null, 0.62, 'A bottle on the desk helps.'),
    (1, 'Eat fruit and vegetables', 'portions/day', 5, 0.55, 'One with every meal, two at lunch.'),
    (2, 'Have breakfast before school', 'days/week', 5, 0.7, 'Prepared the evening before.'),
    (3, 'Eat enough protein', 'g/day', null, 0.8, 'Milk, eggs, beans, fish or meat at each meal.'),
    (4, 'Replace sweet drinks by water or milk', 'days/week', 6, 0.5, 'Juice counts as sweet.'),
    (5, 'Choose whole grains', 'portions/day', 3, 0.6, 'Oats, brown rice, whole-wheat bread.'),
    (6, 'Pack a snack for training days', 'days/week', 3, 0.66, 'Fruit and something with protein.')
),

goals as materialized (
  select
    n,
    plans.id as plan_id,
    plans.start_date,
    plans.end_date,
    plans.created_at,
    kinds.*,
    case kind
      when 0 then round((0.03 * weight_kg)::numeric, 1)
      when 3 then round((1.1 * weight_kg)::numeric)
      else kinds.target::numeric
    end as target_value,
    -- How far through the plan we are, and how the pupil takes to it.
    least(1, greatest(0, extract(epoch from (seed.now() at time zone 'UTC') - plans.start_date)
      / greatest(
        86400, extract(epoch from coalesce(plans.end_date, plans.start_date + interval '84 days') - plans.start_date)
      )))::numeric as elapsed,
    seed.uniform('nutrition_goals.effort', n)::numeric as effort
  from generate_series(1, seed.rows(100, students => 3714)) as n
  join (select count(*) as total from plans) as whole on true
  left join plans on plans.position = mod(n - 1, total)
  join kinds on kind = mod(mod(n - 1, total) + 2 * ((n - 1) / total), 7)
),

valued as (
  select
    goals.*,
    case
      when elapsed > 0
        then round(
          target_value * least(1, reached + (1 - reached) * elapsed * (0.3 + effort)),
          case when unit in ('l/day', 'g/day') then 1 else 0 end
        )
    end as current
  from goals
)

insert into faraday.nutrition_goals (
  nutrition_plan_id, description, target_value, current_value, unit, deadline, progress, notes, created_at, updated_at
)
select
  plan_id,
  'MOCK: ' || goal || ': ' || trim_scale(target_value) || ' ' || unit || '.',
  target_value,
  current,
  unit,
  coalesce(end_date, start_date + interval '84 days'),
  coalesce(round(100 * current / target_value, 1), 0),
  case when current is null then 'Starts with the plan.' when current >= target_value then 'Reached; keep it up.' else remark end,
  created_at,
  case
    when current is null then created_at
    else greatest(created_at, seed.today()::timestamp - interval '1 day' * (1 + mod(n, 6)))
  end
from valued
where not exists (
  select from faraday.nutrition_goals as present
  where present.nutrition_plan_id = valued.plan_id
    and present.description = 'MOCK: ' || goal || ': ' || trim_scale(valued.target_value) || ' ' || valued.unit || '.'
);
