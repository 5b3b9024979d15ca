--! table: faraday.nutrition_plans
--! mark: text description
--! key: start_date
--! scaffold: 4396b3c72b72 0f90f3b26829

-- Nutrition plans per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    initcap(title_word.word) || ' plan' as title,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as start_date,
    case
      when seed.chance('nutrition_plans.special_instructions?', n, 0.85) then special_instructions_word.word
    end as special_instructions,
    (seed.office_time('nutrition_plans.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('nutrition_plans.student_id', n, (select max(position) from students))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('nutrition_plans.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('nutrition_plans.description', n)
  left join seed.word as special_instructions_word on special_instructions_word.kind = 'sentence' and special_instructions_word.position = seed.distinct_position('nutrition_plans.special_instructions', n)
)

insert into faraday.nutrition_plans (
  student_id, title, description, start_date, end_date, dietary_restrictions, calorie_target,
  macronutrient_targets, hydration_target, special_instructions, created_at, updated_at
)
select
  student_id,
  title,
  description,
  start_date,
  start_date + interval '24 hours' * seed.int('nutrition_plans.end_date', n, 1, 90),
  case
    when seed.chance('nutrition_plans.dietary_restrictions?', n, 0.85) then jsonb_build_object('source', seed.pick('nutrition_plans.dietary_restrictions.source', n, 'web', 'api', 'import'), 'version', seed.int('nutrition_plans.dietary_restrictions.version', n, 1, 5))::json
  end,
  case
    when seed.chance('nutrition_plans.calorie_target?', n, 0.85) then seed.int('nutrition_plans.calorie_target', n, 1, 100)
  end,
  case
    when seed.chance('nutrition_plans.macronutrient_targets?', n, 0.85) then jsonb_build_object('source', seed.pick('nutrition_plans.macronutrient_targets.source', n, 'web', 'api', 'import'), 'version', seed.int('nutrition_plans.macronutrient_targets.version', n, 1, 5))::json
  end,
  case
    when seed.chance('nutrition_plans.hydration_target?', n, 0.85) then seed.amount('nutrition_plans.hydration_target', n, 1, 1000, 2)
  end,
  special_instructions,
  created_at,
  case
    when seed.chance('nutrition_plans.updated_at?', n, 0.9) then (seed.time_between('nutrition_plans.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.nutrition_plans as present
  where present.start_date = wanted.start_date
);
