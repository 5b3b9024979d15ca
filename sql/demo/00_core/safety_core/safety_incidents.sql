--! table: faraday.safety_incidents
--! mark: text description
--! key: incident_date
--! scaffold: ba17c67fcd55 9efc18099e15

-- Incidents in activities.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

equipments as (
  select
    row_of.id,
    row_number() over (order by row_of.id)::integer as position
  from faraday.equipment as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.equipment' and noted.key = row_of.id::text)
),

safety_protocols as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.safety_protocols as row_of
  where row_of.description::text like 'MOCK:%'
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
    student.id as student_id,
    activity.id as activity_id,
    case when seed.chance('safety_incidents.protocol_id?', n, 0.85) then protocol.id end as protocol_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as incident_date,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('safety_incidents.location?', n, 0.85) then left(location_word.word, 100) end as location,
    case when seed.chance('safety_incidents.teacher_id?', n, 0.85) then teacher.id end as teacher_id,
    case when seed.chance('safety_incidents.equipment_id?', n, 0.85) then equipment.id end as equipment_id,
    case when seed.chance('safety_incidents.action_taken?', n, 0.85) then action_taken_word.word end as action_taken,
    case
      when seed.chance('safety_incidents.follow_up_notes?', n, 0.85) then follow_up_notes_word.word
    end as follow_up_notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('safety_incidents.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('safety_incidents.student_id', n, (select max(position) from students))
  left join equipments as equipment
    on equipment.position = seed.fan_out('safety_incidents.equipment_id', n, (select max(position) from equipments))
  left join safety_protocols as protocol
    on protocol.position = seed.fan_out('safety_incidents.protocol_id', n, (select max(position) from safety_protocols))
  left join users as teacher
    on teacher.position = seed.fan_out('safety_incidents.teacher_id', n, (select max(position) from users))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('safety_incidents.description', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('safety_incidents.location', n)
  left join seed.word as action_taken_word on action_taken_word.kind = 'sentence' and action_taken_word.position = seed.distinct_position('safety_incidents.action_taken', n)
  left join seed.word as follow_up_notes_word on follow_up_notes_word.kind = 'note' and follow_up_notes_word.position = seed.distinct_position('safety_incidents.follow_up_notes', n)
)

insert into faraday.safety_incidents (
  student_id, activity_id, protocol_id, incident_date, incident_type, severity, description, location,
  teacher_id, equipment_id, action_taken, follow_up_required, follow_up_notes, incident_metadata
)
select
  student_id,
  activity_id,
  protocol_id,
  incident_date,
  seed.pick_weighted('safety_incidents.incident_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('safety_incidents.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  description,
  location,
  teacher_id,
  equipment_id,
  action_taken,
  case
    when seed.chance('safety_incidents.follow_up_required?', n, 0.85) then seed.chance('safety_incidents.follow_up_required', n, 0.8)
  end,
  follow_up_notes,
  case
    when seed.chance('safety_incidents.incident_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('safety_incidents.incident_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('safety_incidents.incident_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('safety_incidents.incident_metadata.attempt', n, 1, 3))::json
  end
from wanted
where not exists (
  select from faraday.safety_incidents as present
  where present.incident_date = wanted.incident_date
);
