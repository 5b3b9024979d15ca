--! table: faraday.adaptation_activity_preferences
--! mark: parent student_id
--! key: student_id, activity_type

-- How much forty pupils with special needs or a medical condition like each of the five parts of a lesson, from 0 to 1.
-- Games come first, and who gets out of breath likes fitness training less.
with

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

parts (number, part, base) as (
  values (1, 'WARM_UP', 0.55), (2, 'SKILL_DEVELOPMENT', 0.6), (3, 'FITNESS_TRAINING', 0.5), (4, 'GAME', 0.8),
    (5, 'COOL_DOWN', 0.45)
),

scored as (
  select
    needy.*,
    parts.*,
    round(least(1, greatest(0, base - case when part = 'FITNESS_TRAINING' and need in ('Asthma', 'Heart murmur') then 0.2
      else 0 end
      + 0.4 * (seed.uniform('adaptation_preferences.score', n * 5 + number) - 0.5)::numeric)), 2) as score
  from needy
  cross join parts
  where 5 * (place - 1) + number <= seed.rows(200, students => 3714)
)

insert into faraday.adaptation_activity_preferences (student_id, activity_type, preference_score, created_at, updated_at)
select
  id,
  part::faraday.preferenceactivitytype,
  score,
  seed.today() - interval '1 day' * (20 + mod(n, 30)) + interval '11 hours',
  seed.today() - interval '1 day' * (1 + mod(n, 19)) + interval '11 hours'
from scored
where not exists (
  select from faraday.adaptation_activity_preferences as present
  where present.student_id = scored.id
    and present.activity_type = scored.part::faraday.preferenceactivitytype
);
