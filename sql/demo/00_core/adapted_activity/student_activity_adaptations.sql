--! table: faraday.student_activity_adaptations
--! mark: parent student_id
--! key: student_id, activity_id

-- Two adaptations each for 500 pupils with special needs or a medical condition: what is changed follows from the condition.
-- The first runs since the second week of school, the second was tried for six weeks and is over or still on. How well it
-- works is rated from the fourth week on.
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
    seed.int('student_activity_adaptations.activity', number, 0, 9999) as activity_draw,
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

school_year as (
  select start_date
  from faraday.school_academic_years
  where is_current
    and description like 'MOCK:%'
),

wanted as (
  select
    needy.*,
    needs.turn,
    needs.type,
    needs.measure,
    needs.how,
    needs.reason,
    date_trunc('week', start_date + interval '7 days')
      + interval '7 days' * case turn when 1 then 0 else 2 + mod(n, 4) end + interval '9 hours' as since
  from needy
  cross join school_year
  join needs using (need)
  where 2 * (place - 1) + turn <= seed.rows(1000, students => 3714)
),

dated as (
  select wanted.*, case turn when 2 then since + interval '42 days' end as until
  from wanted
)

insert into faraday.student_activity_adaptations (
  status, is_active, activity_id, student_id, adaptation_type, modifications, reason, effectiveness_rating, start_date, end_date,
  created_at, updated_at
)
select
  case when since > seed.now() at time zone 'UTC' then 'SCHEDULED' when until < seed.now() at time zone 'UTC' then 'COMPLETED'
    else 'ACTIVE' end
    ::faraday.base_status_enum,
  since <= seed.now() at time zone 'UTC' and (until is null or until >= seed.now() at time zone 'UTC'),
  activities.id,
  dated.id,
  type,
  json_build_object('change', measure, 'detail', how, 'activity', activities.name),
  need || ': ' || reason || '.',
  case when since + interval '28 days' < seed.now() at time zone 'UTC'
    then seed.int('student_activity_adaptations.rating', n * 2 + turn, 3, 5) end,
  since,
  until,
  least(since - interval '3 days', seed.now() at time zone 'UTC'),
  least(since + interval '28 days', seed.now() at time zone 'UTC')
from dated
left join activities
  on activities.band = dated.band
  and activities.place = 1 + mod(activity_draw + turn * 11, activities.size)
where not exists (
  select from faraday.student_activity_adaptations as present
  where present.student_id = dated.id
    and present.activity_id = activities.id
);
