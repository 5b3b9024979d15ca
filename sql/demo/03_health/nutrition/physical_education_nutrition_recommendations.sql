--! table: faraday.physical_education_nutrition_recommendations
--! mark: text description
--! key: created_at
--! scaffold: ddab9106066f 74ae50faf677

-- Gym nutrition advice.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('physical_education_nutrition_recommendations.reasoning?', n, 0.85) then reasoning_word.word
    end as reasoning
  from generate_series(1, seed.rows(30, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('physical_education_nutrition_recommendat.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_nutrition_recommendations.description', n)
  left join seed.word as reasoning_word on reasoning_word.kind = 'sentence' and reasoning_word.position = seed.distinct_position('physical_education_nutrition_recommendations.reasoning', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_nutrition_recommendations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.physical_education_nutrition_recommendations (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  student_id, category, meal_type, description, reasoning, suggested_foods, nutrient_targets,
  recommendation_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('physical_education_nutrition_recommendations.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_nutrition_recommendations.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('physical_education_nutrition_recommendations.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_recommendations.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_nutrition_recommendations.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_recommendations.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_nutrition_recommendations.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_nutrition_recommendations.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('physical_education_nutrition_recommendations.retention_period?', n, 0.85) then seed.int('physical_education_nutrition_recommendations.retention_period', n, 1, 100)
  end,
  student_id,
  seed.pick_weighted('physical_education_nutrition_recommendations.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('physical_education_nutrition_recommendations.meal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  reasoning,
  case
    when seed.chance('physical_education_nutrition_recommendations.suggested_foods?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_nutrition_recommendations.suggested_foods.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_nutrition_recommendations.suggested_foods.version', n, 1, 5))::json
  end,
  case
    when seed.chance('physical_education_nutrition_recommendations.nutrient_targets?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_nutrition_recommendations.nutrient_targets.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_nutrition_recommendations.nutrient_targets.version', n, 1, 5))::json
  end,
  case
    when seed.chance('physical_education_nutrition_recommendations.recommendation_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_nutrition_recommendations.recommendation_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_nutrition_recommendations.recommendation_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_nutrition_recommendations.recommendation_metadata.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.physical_education_nutrition_recommendations as present
  where present.created_at = shaped.created_at
);
