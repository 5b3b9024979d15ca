--! table: faraday.educational_classes
--! mark: text description
--! key: name
--! scaffold: 9402441ae487 3c8a56e0b7b1

-- Classes with instructor and grade.
with

educational_teachers as (
  select
    row_of.id,
    row_number() over (order by row_of.user_id)::integer as position
  from faraday.educational_teachers as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('educational_classes.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    location_word.word as location,
    case when seed.chance('educational_classes.instructor_id?', n, 0.85) then instructor.id end as instructor_id
  from generate_series(1, seed.rows(50)) as n
  left join educational_teachers as instructor
    on instructor.position = seed.fan_out('educational_classes.instructor_id', n, (select max(position) from educational_teachers))
  left join seed.word as name_word on name_word.kind = 'subject' and name_word.position = seed.distinct_position('educational_classes.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('educational_classes.description', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('educational_classes.location', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('educational_classes.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('educational_classes.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('educational_classes.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 250)) order by n), 1), '') as name
  from shaped
)

insert into faraday.educational_classes (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, is_active, description, grade_level, max_students, schedule, location, class_type, instructor_id,
  start_date, end_date, status
)
select
  created_at,
  updated_at,
  case
    when seed.chance('educational_classes.last_accessed_at?', n, 0.8) then (seed.time_between('educational_classes.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('educational_classes.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_classes.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_classes.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_classes.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('educational_classes.retention_period?', n, 0.85) then seed.int('educational_classes.retention_period', n, 1, 100)
  end,
  name,
  case
    when seed.chance('educational_classes.is_active?', n, 0.85) then seed.chance('educational_classes.is_active', n, 0.9)
  end,
  description,
  seed.pick_weighted('educational_classes.grade_level', n, array['beginner', 'intermediate', 'advanced'], array[5, 4, 2]),
  seed.int('educational_classes.max_students', n, 1, 100),
  jsonb_build_object('monday', '09:00-17:00', 'tuesday', '09:00-17:00', 'friday', '09:00-15:00')::json,
  location,
  case
    when seed.chance('educational_classes.class_type?', n, 0.85) then seed.pick_weighted('educational_classes.class_type', n, array['REGULAR', 'SPECIAL_NEEDS', 'ADVANCED', 'BEGINNER', 'ATHLETIC'], array[8, 4, 4, 4, 4])::faraday.class_type_enum_2
  end,
  instructor_id,
  case
    when seed.chance('educational_classes.start_date?', n, 0.9) then created_at + interval '24 hours' * seed.int('educational_classes.start_date', n, 1, 60)
  end,
  case
    when seed.chance('educational_classes.end_date?', n, 0.8) then scheduled_deletion_at + interval '1 minute' * seed.int('educational_classes.end_date', n, 30, 180)
  end,
  seed.pick_weighted('educational_classes.status', n, array['PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[4, 8, 8, 1, 2])::faraday.class_status_enum
from detailed
on conflict (name) do nothing;
