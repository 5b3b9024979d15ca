--! table: faraday.physical_education_classes
--! mark: text description
--! key: name
--! scaffold: 8a65866b17d7 9a6c6b39d42d

-- Gym classes.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    teacher.id as teacher_id,
    (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('physical_education_classes.start_date', n, -30, 60) as start_date,
    case
      when seed.chance('physical_education_classes.location?', n, 0.85) then left(location_word.word, 100)
    end as location,
    case when seed.chance('physical_education_classes.schedule?', n, 0.85) then schedule_word.word end as schedule,
    case
      when seed.chance('physical_education_classes.curriculum_focus?', n, 0.85) then curriculum_focus_word.word
    end as curriculum_focus,
    case
      when seed.chance('physical_education_classes.assessment_methods?', n, 0.85) then assessment_methods_word.word
    end as assessment_methods,
    (seed.office_time('physical_education_classes.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(256)) as n
  left join users as teacher
    on teacher.position = seed.fan_out('physical_education_classes.teacher_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'subject' and name_word.position = seed.distinct_position('physical_education_classes.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_classes.description', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('physical_education_classes.location', n)
  left join seed.word as schedule_word on schedule_word.kind = 'sentence' and schedule_word.position = seed.distinct_position('physical_education_classes.schedule', n)
  left join seed.word as curriculum_focus_word on curriculum_focus_word.kind = 'sentence' and curriculum_focus_word.position = seed.distinct_position('physical_education_classes.curriculum_focus', n)
  left join seed.word as assessment_methods_word on assessment_methods_word.kind = 'sentence' and assessment_methods_word.position = seed.distinct_position('physical_education_classes.assessment_methods', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.physical_education_classes (
  name, description, class_type, teacher_id, start_date, end_date, max_students, location, schedule,
  grade_level, curriculum_focus, assessment_methods, created_at, updated_at
)
select
  name,
  description,
  seed.pick_weighted('physical_education_classes.class_type', n, array['REGULAR', 'SPECIAL_NEEDS', 'ATHLETIC', 'RECREATIONAL', 'COMPETITIVE', 'ADVANCED', 'BEGINNER'], array[8, 4, 4, 4, 4, 4, 4])::faraday.class_type_enum,
  teacher_id,
  start_date,
  case
    when seed.chance('physical_education_classes.end_date?', n, 0.8) then start_date + interval '1 minute' * seed.int('physical_education_classes.end_date', n, 30, 180)
  end,
  case
    when seed.chance('physical_education_classes.max_students?', n, 0.85) then seed.int('physical_education_classes.max_students', n, 1, 100)
  end,
  location,
  schedule,
  seed.pick('physical_education_classes.grade_level', n, 'KINDERGARTEN', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH', 'NINTH', 'TENTH', 'ELEVENTH', 'TWELFTH')::faraday.class_grade_level_enum,
  curriculum_focus,
  assessment_methods,
  created_at,
  case
    when seed.chance('physical_education_classes.updated_at?', n, 0.9) then (seed.time_between('physical_education_classes.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
