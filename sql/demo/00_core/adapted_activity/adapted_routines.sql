--! table: faraday.adapted_routines
--! mark: text description
--! key: class_id, name
--! scaffold: 822ef5f11592 bc6a6c43596a

-- Modified routines.
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
    class.id as class_id,
    creator.id as creator_id,
    initcap(name_word.word) || ' routine' as plain_name,
    'MOCK: ' || description_word.word as description,
    instructions_word.word as instructions,
    (seed.office_time('adapted_routines.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('adapted_routines.class_id', n, (select max(position) from physical_education_classes))
  left join users as creator
    on creator.position = seed.fan_out('adapted_routines.creator_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('adapted_routines.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('adapted_routines.description', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('adapted_routines.instructions', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by class_id, lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.adapted_routines (
  status, is_active, metadata, class_id, creator_id, name, description, duration, difficulty, equipment_needed,
  target_skills, instructions, video_url, image_url, created_at, updated_at
)
select
  seed.pick_weighted('adapted_routines.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('adapted_routines.is_active?', n, 0.85) then seed.chance('adapted_routines.is_active', n, 0.9)
  end,
  case
    when seed.chance('adapted_routines.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('adapted_routines.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('adapted_routines.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('adapted_routines.metadata.attempt', n, 1, 3))::json
  end,
  class_id,
  creator_id,
  name,
  description,
  seed.int('adapted_routines.duration', n, 3, 36) * 5,
  seed.pick_weighted('adapted_routines.difficulty', n, array['low', 'medium', 'high'], array[4, 4, 2]),
  case
    when seed.chance('adapted_routines.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_routines.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_routines.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('adapted_routines.target_skills?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_routines.target_skills.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_routines.target_skills.version', n, 1, 5))::json
  end,
  instructions,
  case
    when seed.chance('adapted_routines.video_url?', n, 0.85) then 'https://www.company.example/adapted-routine/' || seed.int('adapted_routines.video_url', n, 1, 9999)
  end,
  case
    when seed.chance('adapted_routines.image_url?', n, 0.85) then 'https://www.company.example/images/' || seed.int('adapted_routines.image_url', n, 1, 9999) || '.jpg'
  end,
  created_at,
  case
    when seed.chance('adapted_routines.updated_at?', n, 0.9) then (seed.time_between('adapted_routines.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (class_id, name) do nothing;
