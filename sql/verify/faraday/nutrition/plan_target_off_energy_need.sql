-- A plan's daily energy fits age, sex, height and weight: within 20 % of what the Institute of Medicine estimates for a
-- moderately active child; its nutrients give that energy.
with

plans as (
  select
    plan.*,
    student.email,
    case
      when student.gender = 'MALE' then 88.5 - 61.9 * age + 1.13 * (26.7 * weight_kg + 9.03 * height_cm) + 25
      else 135.3 - 30.8 * age + 1.16 * (10 * weight_kg + 9.34 * height_cm) + 25
    end as need
  from faraday.physical_education_nutrition_plans as plan
  join faraday.students as student on student.id = plan.student_id
  cross join lateral (select (seed.today() - student.date_of_birth::date) / 365.25 as age) as aged
  where plan.plan_notes like 'MOCK:%'
)

select
  email || ' ' || plan_name as row_key,
  format(
    '%s kcal, need %s, nutrients %s', daily_calories, round(need::numeric), 4 * protein_goal + 4 * carbs_goal + 9 * fat_goal
  ) as problem
from plans
where daily_calories not between 0.8 * need and 1.25 * need
  or abs(4 * protein_goal + 4 * carbs_goal + 9 * fat_goal - daily_calories) > 10
  or end_date <= start_date;
