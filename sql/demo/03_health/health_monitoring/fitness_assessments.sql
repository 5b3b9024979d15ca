--! table: faraday.fitness_assessments
--! mark: parent student_id
--! key: student_id, assessment_type

-- The five tests of the FitnessGram on the day on which the PE teachers measured height and weight, for the first pupils from
-- grade 5 on. The score is the result; whether it lies in the healthy fitness zone follows from the published lower bounds by age
-- and sex.
with

size as (
  select seed.rows(150, students => 3714) as rows
),

zones (test, sex, from_10, from_11, from_12, from_13, from_14, from_15, from_16, from_17) as (
  values
    ('pacer', 'MALE', 23, 23, 32, 41, 41, 51, 61, 61), ('pacer', 'FEMALE', 15, 15, 23, 23, 23, 32, 32, 41),
    ('push_ups', 'MALE', 7, 8, 10, 12, 14, 16, 18, 18), ('push_ups', 'FEMALE', 7, 7, 7, 7, 7, 7, 7, 7),
    ('curl_ups', 'MALE', 12, 15, 18, 21, 24, 24, 24, 24), ('curl_ups', 'FEMALE', 12, 15, 18, 18, 18, 18, 18, 18),
    ('sit_and_reach', 'MALE', 20.3, 20.3, 20.3, 20.3, 20.3, 20.3, 20.3, 20.3),
    ('sit_and_reach', 'FEMALE', 22.9, 25.4, 25.4, 25.4, 25.4, 30.5, 30.5, 30.5),
    ('trunk_lift', 'MALE', 22.9, 22.9, 22.9, 22.9, 22.9, 22.9, 22.9, 22.9),
    ('trunk_lift', 'FEMALE', 22.9, 22.9, 22.9, 22.9, 22.9, 22.9, 22.9, 22.9)
),

tests (place, test, unit, boy, boy_year, girl, girl_year, decimals, spread) as (
  -- Typical result of a ten-year-old and its change with each year, as in fitness_metrics.sql.
  values
    (1, 'pacer', 'laps', 26, 3.6, 21, 2.4, 0, 1), (2, 'push_ups', 'repetitions', 10, 1.7, 8, 0.5, 0, 1),
    (3, 'curl_ups', 'repetitions', 18, 2.0, 17, 1.3, 0, 1), (4, 'sit_and_reach', 'cm', 22, 0.2, 26, 0.5, 1, 0.5),
    (5, 'trunk_lift', 'cm', 24, 0.2, 24.5, 0.2, 1, 0.4)
),

testing_days as (
  select record.student_id, max(record.record_date) as record_date
  from faraday.physical_education_student_student_health_records as record
  group by record.student_id
),

pupils as materialized (
  select
    profile.id as profile_id, student.gender, student.email, student.medical_conditions, record_date,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    (record_date::date - student.date_of_birth::date) / 365.25 as age,
    case student.level when 'BEGINNER' then -0.18 when 'INTERMEDIATE' then 0 when 'ADVANCED' then 0.16 else 0.28 end
      + 0.2 * seed.uniform('student.fitness', student.email) - 0.1 as ability
  from faraday.students as student
  join faraday.student_health as profile on profile.student_id = student.id
  join testing_days on testing_days.student_id = profile.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.grade_level >= 'FIFTH'
),

results as (
  select
    pupils.*, place, tests.test, unit, decimals,
    (
      array[from_10, from_11, from_12, from_13, from_14, from_15, from_16, from_17]
    )[least(17, greatest(10, floor(age)))::integer - 9]
      as zone_from,
    round(
      (case when gender = 'MALE' then boy + boy_year * (age - 10) else girl + girl_year * (age - 10) end
        * (1 + (spread * (ability + 0.24 * seed.uniform('fitness_assessments.score', number * 10 + place) - 0.12))::numeric)),
      decimals
    ) as score
  from pupils
  cross join tests
  join zones on zones.test = tests.test and zones.sex = pupils.gender::text
  order by number, place
  limit (select rows from size)
)

insert into faraday.fitness_assessments (
  student_id, assessment_date, assessment_type, score, assessment_notes, assessment_metadata, created_at, updated_at
)
select
  profile_id,
  record_date + interval '5 minutes' * place,
  test,
  score,
  case
    when place = 1 and medical_conditions = 'Asthma' then 'Inhaler before the start, no wheeze.'
    when place = 5 and medical_conditions = 'Scoliosis' then 'Lifted only as far as comfortable.'
    when score >= zone_from * 1.4 then 'Well above the zone; could lead a group.'
    when score >= zone_from then null
    when score >= zone_from * 0.9 then 'Just below the zone.'
    else 'Below the zone; easier steps and more often.'
  end,
  json_build_object(
    'unit', unit, 'zone_from', zone_from, 'zone',
    case when score >= zone_from then 'healthy fitness zone' else 'needs improvement' end
  ),
  record_date + interval '5 minutes' * place,
  record_date + interval '5 minutes' * place
from results
where not exists (
  select from faraday.fitness_assessments as there
  where there.student_id = results.profile_id and there.assessment_type = results.test
);
