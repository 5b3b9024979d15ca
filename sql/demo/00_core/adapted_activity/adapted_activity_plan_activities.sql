--! table: faraday.adapted_activity_plan_activities
--! mark: parent plan_id
--! key: plan_id, "order"

-- Three activities for the grade of the pupil in each plan, one for each month, longer and a little harder from one to the next.
with

activities as (
  -- Those for the grades of a band, Relay races, K-2 practice, in order of name.
  select
    listed.*,
    row_number() over (partition by band order by name collate "C")::integer as place,
    (count(*) over (partition by band))::integer as size
  from (
    select id, name, substring(name from ', (K-2|3-5|6-8|9-12) ') as band
    from faraday.activities
    where description like 'MOCK:%'
      and status = 'ACTIVE'
  ) as listed
),

pupils as materialized (
  -- Every pupil with the base class in physical education; ability is what a perfectly average day would score.
  select
    number as n,
    student.id,
    student.first_name,
    student.medical_conditions,
    student.category::text as category,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    class.id as class_id,
    class.teacher_id,
    left(class.schedule, 8) as pair,
    substring(class.schedule from '([0-9:]+)-')::time as begins,
    seed.int('adapted_activity_plan_activities.activity', number, 0, 9999) as activity_draw,
    case student.level when 'BEGINNER' then 55 when 'INTERMEDIATE' then 67.5 when 'ADVANCED' then 81.5 else 91 end
      + 8 * (seed.uniform('students.ability', number) - 0.5)::numeric as ability
  from faraday.students as student
  cross join lateral (
    select
      substring(student.email from '([0-9]{1,9})@')::integer as number,
      array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) as grade
  ) as known
  left join faraday.physical_education_class_students as seat
    join faraday.physical_education_classes as class on class.id = seat.class_id and class.name like '%: PE %'
    on seat.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

needy as (
  -- Pupils with special needs or a medical condition, in order of their number.
  select
    pupils.*,
    coalesce(medical_conditions, 'Special needs') as need,
    (row_number() over (order by n))::integer as place
  from pupils
  where category = 'SPECIAL_NEEDS'
    or medical_conditions is not null
),

steps as (
  select needy.*, plan.id as plan_id, plan.created_at, step
  from needy
  join faraday.adapted_activity_plans as plan on plan.student_id = needy.id and plan.description like 'MOCK:%'
  cross join generate_series(1, 3) as step
  where 3 * (place - 1) + step <= seed.rows(300, students => 3714)
)

insert into faraday.adapted_activity_plan_activities (
  plan_id, activity_id, "order", duration_minutes, intensity_level, adaptations, notes, created_at, updated_at
)
select
  plan_id,
  activities.id,
  step,
  8 + 4 * step,
  case when need = 'Heart murmur' or step = 1 then 'low' when step = 2 then 'low to moderate' else 'moderate' end,
  json_build_array(
    case need when 'Asthma' then 'rest after each minute' when 'Special needs' then 'picture cards'
      else 'partner watches for signs' end,
    case step when 1 then 'half the distance' when 2 then 'two thirds of the distance' else 'full distance, own pace' end
  ),
  activities.name || ' in month ' || step || ' of the plan.',
  steps.created_at,
  steps.created_at
from steps
left join activities on activities.band = steps.band and activities.place = 1 + mod(activity_draw + step * 17, activities.size)
on conflict (plan_id, "order") do nothing;
