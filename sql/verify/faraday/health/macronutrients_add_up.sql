-- The grams of a nutrition plan, at four kilocalories for carbohydrate and protein and nine for fat, give its energy to within
-- one percent.
select
  student.email || ', ' || plan.title as row_key,
  format('%s kcal, %s', plan.calorie_target, plan.macronutrient_targets) as problem
from faraday.nutrition_plans as plan
join faraday.students as student on student.id = plan.student_id
where plan.description like 'MOCK:%'
  and abs(
    4 * (plan.macronutrient_targets ->> 'carbohydrate_g')::numeric + 4 * (plan.macronutrient_targets ->> 'protein_g')::numeric
      + 9 * (plan.macronutrient_targets ->> 'fat_g')::numeric - plan.calorie_target
  ) > 0.01 * plan.calorie_target;
