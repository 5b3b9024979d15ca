--! table: faraday.competitions
--! mark: text description
--! key: name
--! scaffold: 93a17424b2cb bd3bcbf0b2b8

-- Competitions.
with

wanted as (
  select
    n,
    (seed.office_time('competitions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' competition' as plain_name,
    'MOCK: ' || description_word.word as description,
    location_word.word as location,
    organizer_word.word as organizer
  from generate_series(1, seed.rows(20)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('competitions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('competitions.description', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('competitions.location', n)
  left join seed.word as organizer_word on organizer_word.kind = 'sentence' and organizer_word.position = seed.distinct_position('competitions.organizer', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('competitions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('competitions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('competitions.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 250)) order by n), 1), '') as name
  from shaped
)

insert into faraday.competitions (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, status, is_active, metadata, description, competition_type, sport_type, start_date, end_date, location,
  organizer, contact_info, registration_deadline, max_participants, divisions, schedule, rules,
  eligibility_criteria, required_documents, equipment_requirements, venue_details, staff_assignments,
  equipment_inventory, safety_protocols, medical_requirements, emergency_procedures, results, rankings,
  records
)
select
  created_at,
  updated_at,
  case
    when seed.chance('competitions.last_accessed_at?', n, 0.8) then (seed.time_between('competitions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('competitions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competitions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('competitions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('competitions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('competitions.retention_period?', n, 0.85) then seed.int('competitions.retention_period', n, 1, 100)
  end,
  name,
  seed.pick_weighted('competitions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('competitions.is_active?', n, 0.85) then seed.chance('competitions.is_active', n, 0.9) end,
  case
    when seed.chance('competitions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('competitions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('competitions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('competitions.metadata.attempt', n, 1, 3))::json
  end,
  description,
  seed.pick_weighted('competitions.competition_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('competitions.sport_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  created_at + interval '24 hours' * seed.int('competitions.start_date', n, 1, 60),
  case
    when seed.chance('competitions.end_date?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('competitions.end_date', n, 1, 90)
  end,
  location,
  organizer,
  case
    when seed.chance('competitions.contact_info?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.contact_info.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.contact_info.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.registration_deadline?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('competitions.registration_deadline', n, 7, 45)
  end,
  case
    when seed.chance('competitions.max_participants?', n, 0.85) then seed.int('competitions.max_participants', n, 4, 60)
  end,
  case
    when seed.chance('competitions.divisions?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.divisions.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.divisions.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.schedule?', n, 0.85) then jsonb_build_object('monday', '09:00-17:00', 'tuesday', '09:00-17:00', 'friday', '09:00-15:00')::json
  end,
  case
    when seed.chance('competitions.rules?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.rules.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.rules.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.eligibility_criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.eligibility_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.eligibility_criteria.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.required_documents?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.required_documents.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.required_documents.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.equipment_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.equipment_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.equipment_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.venue_details?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.venue_details.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.venue_details.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.staff_assignments?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.staff_assignments.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.staff_assignments.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.equipment_inventory?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.equipment_inventory.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.equipment_inventory.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.safety_protocols?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.safety_protocols.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.safety_protocols.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.medical_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.medical_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.medical_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.emergency_procedures?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.emergency_procedures.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.emergency_procedures.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.results?', n, 0.85) then jsonb_build_object('count', seed.int('competitions.results.count', n, 1, 400), 'average', round(seed.int('competitions.results.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('competitions.rankings?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.rankings.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.rankings.version', n, 1, 5))::json
  end,
  case
    when seed.chance('competitions.records?', n, 0.85) then jsonb_build_object('source', seed.pick('competitions.records.source', n, 'web', 'api', 'import'), 'version', seed.int('competitions.records.version', n, 1, 5))::json
  end
from detailed
on conflict (name) do nothing;
