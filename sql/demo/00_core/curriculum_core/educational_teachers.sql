--! table: faraday.educational_teachers
--! mark: text description
--! key: user_id
--! scaffold: 13798ac87dd8 6b70ffec873b

-- Teaching staff.
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
    person.first_name || ' ' || person.last_name as name,
    'MOCK: ' || description_word.word as description,
    user_row.id as user_id,
    case when seed.chance('educational_teachers.school?', n, 0.85) then school_word.word end as school,
    case when seed.chance('educational_teachers.department?', n, 0.85) then department_word.word end as department,
    case when seed.chance('educational_teachers.bio?', n, 0.85) then bio_word.word end as bio,
    (seed.office_time('educational_teachers.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(32)) as n
  left join users as user_row on user_row.position = n
  left join seed.person as person on person.position = seed.distinct_position('educational_teachers.person', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('educational_teachers.description', n)
  left join seed.word as school_word on school_word.kind = 'sentence' and school_word.position = seed.distinct_position('educational_teachers.school', n)
  left join seed.word as department_word on department_word.kind = 'department' and department_word.position = seed.distinct_position('educational_teachers.department', n)
  left join seed.word as bio_word on bio_word.kind = 'paragraph' and bio_word.position = seed.distinct_position('educational_teachers.bio', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('educational_teachers.last_accessed_at?', n, 0.8) then (seed.time_between('educational_teachers.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('educational_teachers.updated_at?', n, 0.9) then (seed.time_between('educational_teachers.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
)

insert into faraday.educational_teachers (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, name, description,
  status, is_active, user_id, school, department, subjects, grade_levels, certifications, specialties, bio,
  last_login, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('educational_teachers.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_teachers.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_teachers.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_teachers.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_teachers.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('educational_teachers.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('educational_teachers.retention_period?', n, 0.85) then seed.int('educational_teachers.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('educational_teachers.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('educational_teachers.is_active?', n, 0.85) then seed.chance('educational_teachers.is_active', n, 0.9)
  end,
  user_id,
  school,
  department,
  case
    when seed.chance('educational_teachers.subjects?', n, 0.85) then jsonb_build_object('source', seed.pick('educational_teachers.subjects.source', n, 'web', 'api', 'import'), 'version', seed.int('educational_teachers.subjects.version', n, 1, 5))::json
  end,
  case
    when seed.chance('educational_teachers.grade_levels?', n, 0.85) then jsonb_build_object('source', seed.pick('educational_teachers.grade_levels.source', n, 'web', 'api', 'import'), 'version', seed.int('educational_teachers.grade_levels.version', n, 1, 5))::json
  end,
  case
    when seed.chance('educational_teachers.certifications?', n, 0.85) then jsonb_build_object('source', seed.pick('educational_teachers.certifications.source', n, 'web', 'api', 'import'), 'version', seed.int('educational_teachers.certifications.version', n, 1, 5))::json
  end,
  case
    when seed.chance('educational_teachers.specialties?', n, 0.85) then jsonb_build_object('colour', seed.pick('educational_teachers.specialties.colour', n, 'black', 'white', 'green'), 'weight_g', seed.int('educational_teachers.specialties.weight', n, 50, 4000))::json
  end,
  bio,
  case
    when seed.chance('educational_teachers.last_login?', n, 0.8) then seed.time_between('educational_teachers.last_login', n, (created_at at time zone 'UTC'), seed.now())
  end,
  created_at,
  updated_at
from detailed
on conflict (user_id) do nothing;
