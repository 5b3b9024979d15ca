--! table: faraday.safety_reports
--! mark: text description
--! key: created_at
--! scaffold: 4a02dc67d840 164a1db68807

-- Reports on equipment safety.
with

physical_education_equipments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_equipment as row_of
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    equipment.id as equipment_id,
    reported_by.id as reported_by,
    'MOCK: ' || description_word.word as description,
    action_needed_word.word as action_needed,
    case
      when seed.chance('safety_reports.resolution_notes?', n, 0.85) then resolution_notes_word.word
    end as resolution_notes
  from generate_series(1, seed.rows(80)) as n
  left join physical_education_equipments as equipment
    on equipment.position = seed.fan_out('safety_reports.equipment_id', n, (select max(position) from physical_education_equipments))
  left join users as reported_by
    on reported_by.position = seed.fan_out('safety_reports.reported_by', n, (select max(position) from users))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('safety_reports.description', n)
  left join seed.word as action_needed_word on action_needed_word.kind = 'sentence' and action_needed_word.position = seed.distinct_position('safety_reports.action_needed', n)
  left join seed.word as resolution_notes_word on resolution_notes_word.kind = 'note' and resolution_notes_word.position = seed.distinct_position('safety_reports.resolution_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('safety_reports.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('safety_reports.resolved_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('safety_reports.resolved_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end as resolved_at
  from wanted
)

insert into faraday.safety_reports (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  equipment_id, reported_by, report_type, severity, description, action_needed, is_resolved, resolved_at,
  resolution_notes, images, report_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('safety_reports.last_accessed_at?', n, 0.8) then (seed.time_between('safety_reports.last_accessed_at', n, (resolved_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('safety_reports.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('safety_reports.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('safety_reports.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('safety_reports.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('safety_reports.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('safety_reports.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('safety_reports.retention_period?', n, 0.85) then seed.int('safety_reports.retention_period', n, 1, 100)
  end,
  equipment_id,
  reported_by,
  seed.pick_weighted('safety_reports.report_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('safety_reports.severity', n, array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], array[4, 8, 4, 1])::faraday.final_incident_severity_enum,
  description,
  action_needed,
  case
    when seed.chance('safety_reports.is_resolved?', n, 0.85) then seed.chance('safety_reports.is_resolved', n, 0.8)
  end,
  resolved_at,
  resolution_notes,
  case
    when seed.chance('safety_reports.images?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_reports.images.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_reports.images.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_reports.report_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('safety_reports.report_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('safety_reports.report_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('safety_reports.report_metadata.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.safety_reports as present
  where present.created_at = shaped.created_at
);
