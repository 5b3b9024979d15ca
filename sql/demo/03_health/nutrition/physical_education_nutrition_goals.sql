--! table: faraday.physical_education_nutrition_goals
--! mark: ledger
--! key: student_id, goal_type

-- One or two targets for each of some forty pupils in training: what they want to reach a day or week, and where they stand now.
with

pupils as (
  select
    student.*,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    count(*) over () as pupils
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),
school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

kinds (place, goal, unit, weight_factor, target, reached) as (
  values
    (0, 'water', 'l/day', 0.03, null, 0.7), (1, 'protein', 'g/day', 1.2, null, 0.8),
    (2, 'fruit_and_vegetables', 'portions/day', null, 5, 0.6),
    (3, 'breakfasts', 'days/week', null, 7, 0.7), (4, 'recovery_snacks', 'sessions/week', null, 3, 0.6),
    (5, 'whole_grains', 'portions/day', null, 3, 0.65)
),

goals as materialized (
  select
    n,
    pupils.id,
    kinds.*,
    coalesce(round((weight_factor * weight_kg)::numeric, case place when 0 then 1 else 0 end), target::numeric) as wanted,
    seed.uniform('physical_education_nutrition_goals.current_value', n)::numeric as effort,
    school_days.day + interval '15 hours' as set_at
  from generate_series(1, seed.rows(60, students => 3714)) as n
  join (select max(pupils) as total from pupils) as whole on true
  left join pupils on pupils.number = 1 + mod((n - 1) * 2 / 3 * 90 + 33, total)
  join kinds on place = mod(n * 5, 6)
  left join school_days on school_days.back = seed.int('physical_education_nutrition_goals.created_at', n, 12, 90)
),

inserted as (
  insert into faraday.physical_education_nutrition_goals (
    created_at, updated_at, student_id, goal_type, target_value, current_value, goal_metadata
  )
  select
    set_at,
    set_at + interval '14 days',
    id,
    goal,
    wanted,
    round(wanted * least(1, reached + 0.5 * effort), case when place = 0 then 1 else 0 end),
    json_build_object(
      'unit', unit, 'checked', 'weekly', 'reached',
      round(wanted * least(1, reached + 0.5 * effort), case when place = 0 then 1 else 0 end) >= wanted
    )
  from goals
  where not exists (
    select from faraday.physical_education_nutrition_goals as present
    where present.student_id = goals.id
      and present.goal_type = goals.goal
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_nutrition_goals', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
