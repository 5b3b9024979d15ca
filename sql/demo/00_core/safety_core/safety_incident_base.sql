--! table: faraday.safety_incident_base
--! mark: text description
--! key: location
--! scaffold: 7e6089c0e20a 06a56c8c0311

-- Common fields of incidents.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

equipments as (
  select
    row_of.id,
    row_number() over (order by row_of.id)::integer as position
  from faraday.equipment as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.equipment' and noted.key = row_of.id::text)
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
    'MOCK: ' || description_word.word as description,
    seed.nth_text('[A-Z]{6}', n)::character varying(100) as location,
    case when seed.chance('safety_incident_base.student_id?', n, 0.85) then student.id end as student_id,
    teacher.id as teacher_id,
    case when seed.chance('safety_incident_base.equipment_id?', n, 0.85) then equipment.id end as equipment_id,
    action_taken_word.word as action_taken,
    case
      when seed.chance('safety_incident_base.follow_up_notes?', n, 0.85) then follow_up_notes_word.word
    end as follow_up_notes
  from generate_series(1, seed.rows(200)) as n
  left join users as teacher
    on teacher.position = seed.fan_out('safety_incident_base.teacher_id', n, (select max(position) from users))
  left join equipments as equipment
    on equipment.position = seed.fan_out('safety_incident_base.equipment_id', n, (select max(position) from equipments))
  left join students as student
    on student.position = seed.fan_out('safety_incident_base.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('safety_incident_base.description', n)
  left join seed.word as action_taken_word on action_taken_word.kind = 'sentence' and action_taken_word.position = seed.distinct_position('safety_incident_base.action_taken', n)
  left join seed.word as follow_up_notes_word on follow_up_notes_word.kind = 'note' and follow_up_notes_word.position = seed.distinct_position('safety_incident_base.follow_up_notes', n)
)

insert into faraday.safety_incident_base (
  type, severity, description, location, student_id, teacher_id, equipment_id, action_taken,
  follow_up_required, follow_up_notes
)
select
  seed.pick('safety_incident_base.type', n, 'INJURY', 'NEAR_MISS', 'EQUIPMENT_FAILURE', 'ENVIRONMENTAL', 'BEHAVIORAL')::faraday.incident_type_enum,
  seed.pick_weighted('safety_incident_base.severity', n, array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], array[4, 8, 4, 1])::faraday.incident_severity_enum,
  description,
  location,
  student_id,
  teacher_id,
  equipment_id,
  action_taken,
  case
    when seed.chance('safety_incident_base.follow_up_required?', n, 0.85) then seed.chance('safety_incident_base.follow_up_required', n, 0.8)
  end,
  follow_up_notes
from wanted
where not exists (
  select from faraday.safety_incident_base as present
  where present.location = wanted.location
);
