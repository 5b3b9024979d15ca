--! table: faraday.skill_assessment_safety_protocols
--! mark: text description
--! key: created_at
--! scaffold: dc27f43e16a0 6ea93197d5ba

-- Assessment safety procedures.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

safeties as (
  select
    row_of.id,
    row_number() over (order by row_of.activity_id)::integer as position
  from faraday.safety as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.safety' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    'MOCK: ' || description_word.word as description,
    created_by.id as created_by,
    case when seed.chance('skill_assessment_safety_protocols.safety_id?', n, 0.85) then safety.id end as safety_id
  from generate_series(1, seed.rows(150)) as n
  left join users as created_by
    on created_by.position = seed.fan_out('skill_assessment_safety_protocols.created_by', n, (select max(position) from users))
  left join safeties as safety
    on safety.position = seed.fan_out('skill_assessment_safety_protocols.safety_id', n, (select max(position) from safeties))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('skill_assessment_safety_protocols.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_safety_protocols.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.skill_assessment_safety_protocols (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  description, activity_type, protocol_type, steps, required_equipment, emergency_contacts, created_by,
  safety_id, last_reviewed, next_review
)
select
  created_at,
  updated_at,
  case
    when seed.chance('skill_assessment_safety_protocols.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_safety_protocols.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('skill_assessment_safety_protocols.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_protocols.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_safety_protocols.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_protocols.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_safety_protocols.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_safety_protocols.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('skill_assessment_safety_protocols.retention_period?', n, 0.85) then seed.int('skill_assessment_safety_protocols.retention_period', n, 1, 100)
  end,
  description,
  case
    when seed.chance('skill_assessment_safety_protocols.activity_type?', n, 0.85) then seed.pick_weighted('skill_assessment_safety_protocols.activity_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  seed.pick_weighted('skill_assessment_safety_protocols.protocol_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  jsonb_build_array(seed.pick('skill_assessment_safety_protocols.steps.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('skill_assessment_safety_protocols.steps.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json,
  case
    when seed.chance('skill_assessment_safety_protocols.required_equipment?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_safety_protocols.required_equipment.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_safety_protocols.required_equipment.version', n, 1, 5))::json
  end,
  case
    when seed.chance('skill_assessment_safety_protocols.emergency_contacts?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_safety_protocols.emergency_contacts.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_safety_protocols.emergency_contacts.version', n, 1, 5))::json
  end,
  created_by,
  safety_id,
  case
    when seed.chance('skill_assessment_safety_protocols.last_reviewed?', n, 0.8) then (seed.time_between('skill_assessment_safety_protocols.last_reviewed', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('skill_assessment_safety_protocols.next_review?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('skill_assessment_safety_protocols.next_review', n, 1, 60)
  end
from shaped
where not exists (
  select from faraday.skill_assessment_safety_protocols as present
  where present.created_at = shaped.created_at
);
