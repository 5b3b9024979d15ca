--! table: faraday.nutrition_goals
--! mark: text description
--! key: deadline
--! scaffold: 81dbfca010ca 8efb37c7be27

-- Targets of a nutrition plan.
with

nutrition_plans as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.nutrition_plans as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    nutrition_plan.id as nutrition_plan_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as deadline,
    case when seed.chance('nutrition_goals.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.office_time('nutrition_goals.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join nutrition_plans as nutrition_plan
    on nutrition_plan.position = seed.fan_out('nutrition_goals.nutrition_plan_id', n, (select max(position) from nutrition_plans))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('nutrition_goals.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('nutrition_goals.notes', n)
)

insert into faraday.nutrition_goals (
  nutrition_plan_id, description, target_value, current_value, unit, deadline, progress, notes, created_at,
  updated_at
)
select
  nutrition_plan_id,
  description,
  case
    when seed.chance('nutrition_goals.target_value?', n, 0.85) then seed.amount('nutrition_goals.target_value', n, 1, 1000, 2)
  end,
  case
    when seed.chance('nutrition_goals.current_value?', n, 0.85) then seed.amount('nutrition_goals.current_value', n, 1, 1000, 2)
  end,
  case
    when seed.chance('nutrition_goals.unit?', n, 0.85) then seed.pick_weighted('nutrition_goals.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
  end,
  deadline,
  case when seed.chance('nutrition_goals.progress?', n, 0.85) then seed.int('nutrition_goals.progress', n, 0, 100) end,
  notes,
  created_at,
  case
    when seed.chance('nutrition_goals.updated_at?', n, 0.9) then (seed.time_between('nutrition_goals.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.nutrition_goals as present
  where present.deadline = wanted.deadline
);
