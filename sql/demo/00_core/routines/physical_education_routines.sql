--! table: faraday.physical_education_routines
--! mark: text description
--! key: class_id, name
--! scaffold: eec44267dd7c 3258b2ec934c

-- Routines of a class.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

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
    initcap(name_word.word) || ' routine' as plain_name,
    'MOCK: ' || description_word.word as description,
    instructions_word.word as instructions,
    created_by.id as created_by,
    class.id as class_id,
    (seed.office_time('physical_education_routines.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(256)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('physical_education_routines.class_id', n, (select max(position) from physical_education_classes))
  left join users as created_by
    on created_by.position = seed.fan_out('physical_education_routines.created_by', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('physical_education_routines.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_routines.description', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('physical_education_routines.instructions', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by class_id, lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.physical_education_routines (
  name, description, equipment_needed, target_skills, instructions, video_url, image_url, duration, difficulty,
  created_by, class_id, created_at, updated_at
)
select
  name,
  description,
  case
    when seed.chance('physical_education_routines.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_routines.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_routines.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('physical_education_routines.target_skills?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_routines.target_skills.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_routines.target_skills.version', n, 1, 5))::json
  end,
  instructions,
  case
    when seed.chance('physical_education_routines.video_url?', n, 0.85) then 'https://www.company.example/physical-education-routine/' || seed.int('physical_education_routines.video_url', n, 1, 9999)
  end,
  case
    when seed.chance('physical_education_routines.image_url?', n, 0.85) then 'https://www.company.example/images/' || seed.int('physical_education_routines.image_url', n, 1, 9999) || '.jpg'
  end,
  seed.int('physical_education_routines.duration', n, 3, 36) * 5,
  seed.pick('physical_education_routines.difficulty', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.routine_difficulty_enum,
  created_by,
  class_id,
  created_at,
  case
    when seed.chance('physical_education_routines.updated_at?', n, 0.9) then (seed.time_between('physical_education_routines.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (class_id, name) do nothing;
