--! table: faraday.skill_assessment_safety_incidents
--! mark: text description
--! key: created_at
--! scaffold: 47f7662a61d0 339d20602078

-- Incidents during assessments.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

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

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    activity.id as activity_id,
    case when seed.chance('skill_assessment_safety_incidents.student_id?', n, 0.85) then student.id end as student_id,
    case when seed.chance('skill_assessment_safety_incidents.safety_id?', n, 0.85) then safety.id end as safety_id,
    'MOCK: ' || description_word.word as description,
    response_taken_word.word as response_taken,
    reported_by.id as reported_by,
    case
      when seed.chance('skill_assessment_safety_incidents.location?', n, 0.85) then location_word.word
    end as location,
    case
      when seed.chance('skill_assessment_safety_incidents.follow_up_notes?', n, 0.85) then follow_up_notes_word.word
    end as follow_up_notes
  from generate_series(1, seed.rows(100)) as n
  left join activities as activity
    on activity.position = seed.fan_out('skill_assessment_safety_incidents.activity_id', n, (select max(position) from activities))
  left join users as reported_by
    on reported_by.position = seed.fan_out('skill_assessment_safety_incidents.reported_by', n, (select max(position) from users))
  left join safeties as safety
    on safety.position = seed.fan_out('skill_assessment_safety_incidents.safety_id', n, (select max(position) from safeties))
  left join students as student
    on student.position = seed.fan_out('skill_assessment_safety_incidents.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('skill_assessment_safety_incidents.description', n)
  left join seed.word as response_taken_word on response_taken_word.kind = 'sentence' and response_taken_word.position = seed.distinct_position('skill_assessment_safety_incidents.response_taken', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('skill_assessment_safety_incidents.location', n)
  left join seed.word as follow_up_notes_word on follow_up_notes_word.kind = 'note' and follow_up_notes_word.position = seed.distinct_position('skill_assessment_safety_incidents.follow_up_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_safety_incidents.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('skill_assessment_safety_incidents.date?', n, 0.9) then (seed.time_between('skill_assessment_safety_incidents.date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as date
  from wanted
)

insert into faraday.skill_assessment_safety_incidents (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  activity_id, student_id, safety_id, incident_type, severity, description, response_taken, reported_by,
  location, equipment_involved, witnesses, follow_up_required, follow_up_notes, date
)
select
  created_at,
  updated_at,
  case
    when seed.chance('skill_assessment_safety_incidents.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_safety_incidents.last_accessed_at', n, (date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('skill_assessment_safety_incidents.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_incidents.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_safety_incidents.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_safety_incidents.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_safety_incidents.scheduled_deletion_at?', n, 0.9) then date + interval '24 hours' * seed.int('skill_assessment_safety_incidents.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('skill_assessment_safety_incidents.retention_period?', n, 0.85) then seed.int('skill_assessment_safety_incidents.retention_period', n, 1, 100)
  end,
  activity_id,
  student_id,
  safety_id,
  seed.pick_weighted('skill_assessment_safety_incidents.incident_type', n, array['INJURY', 'EQUIPMENT_FAILURE', 'ENVIRONMENTAL', 'MEDICAL', 'OTHER'], array[4, 4, 4, 4, 2])::faraday.incident_type_enum_2,
  seed.pick_weighted('skill_assessment_safety_incidents.severity', n, array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], array[4, 8, 4, 1])::faraday.incident_severity_enum,
  description,
  response_taken,
  reported_by,
  location,
  case
    when seed.chance('skill_assessment_safety_incidents.equipment_involved?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_safety_incidents.equipment_involved.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_safety_incidents.equipment_involved.version', n, 1, 5))::json
  end,
  case
    when seed.chance('skill_assessment_safety_incidents.witnesses?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_safety_incidents.witnesses.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_safety_incidents.witnesses.version', n, 1, 5))::json
  end,
  case
    when seed.chance('skill_assessment_safety_incidents.follow_up_required?', n, 0.85) then seed.chance('skill_assessment_safety_incidents.follow_up_required', n, 0.8)
  end,
  follow_up_notes,
  date
from shaped
where not exists (
  select from faraday.skill_assessment_safety_incidents as present
  where present.created_at = shaped.created_at
);
