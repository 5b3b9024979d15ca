--! table: faraday.adapted_activity_plans
--! mark: text description
--! key: student_id, start_date

-- Plans for a hundred pupils with special needs or a medical condition: twelve weeks of adapted activities from the second
-- week of school on.
with

needs (need, turn, type, measure, how, reason) as (
  -- Two adaptations for each condition, and for pupils with special needs that the school knows without a diagnosis here.
  values
    ('Asthma', 1, 'INTENSITY', 'Intervals of a minute with rests', 'longer warm-up', 'Exercise-induced asthma'),
    ('Asthma', 2, 'SUPPORT', 'Inhaler in the belt bag', 'signal for a break', 'Quick relief within reach'),
    ('Seasonal allergies', 1, 'ENVIRONMENT', 'Indoors on days with much pollen', 'gym station', 'Pollen from grass and trees'),
    ('Seasonal allergies', 2, 'DURATION', 'Shorter parts on the field', 'face washed afterwards',
      'Sneezing after ten minutes outdoors'),
    ('Peanut allergy', 1, 'SUPPORT', 'Auto-injector travels with the class', 'no shared snacks', 'Severe reaction to peanuts'),
    ('Peanut allergy', 2, 'EQUIPMENT', 'Mouthpieces and bottles are personal', 'hands washed first', 'Traces on shared things'),
    ('Scoliosis', 1, 'MODIFICATION', 'No heavy load on the spine', 'plank instead of sit-ups', 'Curvature under observation'),
    ('Scoliosis', 2, 'ALTERNATIVE', 'Stretching instead of rolls', 'mat and wall', 'Rolls press on the curve'),
    ('Epilepsy', 1, 'ASSISTANCE', 'A partner at height and in water', 'never alone', 'Seizures possible'),
    ('Epilepsy', 2, 'ENVIRONMENT', 'No flickering light, no climbing without a belay', 'quiet corner', 'Known triggers'),
    ('Heart murmur', 1, 'INTENSITY', 'Heart rate below 150', 'monitor at the wrist', 'Advice of the cardiologist'),
    ('Heart murmur', 2, 'DURATION', 'Rest before the breath gets short', 'scorekeeper in turns', 'Long efforts to be avoided'),
    ('Type 1 diabetes', 1, 'SUPPORT', 'Glucose check before the lesson', 'juice box in the gym bag', 'Sugar falls with exercise'),
    ('Type 1 diabetes', 2, 'DURATION', 'Break after twenty minutes', 'second check', 'Long games lower the sugar'),
    ('Special needs', 1, 'INSTRUCTION', 'Picture cards and one step at a time', 'show, then do', 'Individual education plan'),
    ('Special needs', 2, 'EQUIPMENT', 'Larger, lighter and brighter balls', 'shorter distance', 'Success in the first tries')
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

plans as (
  select
    needy.*,
    needs.measure,
    needs.how,
    needs.reason,
    date_trunc('week', year.start_date + interval '7 days') as first_day,
    date_trunc('week', year.start_date + interval '7 days') + interval '81 days' as last_day
  from needy
  left join needs on needs.need = needy.need and needs.turn = 1
  left join faraday.school_academic_years as year on year.is_current and year.description like 'MOCK:%'
  where place <= seed.rows(100, students => 3714)
)

insert into faraday.adapted_activity_plans (
  name, description, status, is_active, start_date, end_date, goals, progress_metrics, notes, student_id, created_at, updated_at
)
select
  'Adapted PE: ' || first_name,
  'MOCK: ' || reason || '. ' || measure || ', ' || how || '.',
  case when last_day < seed.today() then 'COMPLETED' else 'ACTIVE' end::faraday.base_status_enum,
  last_day >= seed.today(),
  first_day,
  last_day,
  json_build_array(case need when 'Special needs' then 'Takes part in every lesson for 20 minutes'
    else 'Takes part in every lesson without symptoms' end),
  json_build_object('start', 40 + mod(n, 20), 'current', 40 + mod(n, 20) + case when last_day < seed.today() then 30
    else 15 end, 'target', 75 + mod(n, 10), 'unit', 'percent of lesson time'),
  case need when 'Special needs' then 'The aide knows the plan.' else 'Agreed with the school nurse and the family.' end,
  id,
  least(first_day - interval '3 days', seed.now() at time zone 'UTC'),
  least(first_day + interval '1 day' * (20 + mod(n, 15)), seed.now() at time zone 'UTC')
from plans
where not exists (
  select from faraday.adapted_activity_plans as present
  where present.student_id = plans.id
    and present.start_date = plans.first_day
);
