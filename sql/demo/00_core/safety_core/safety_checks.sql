--! table: faraday.safety_checks
--! mark: text description
--! key: check_date
--! scaffold: b06869cd80d5 7eaa9dab6f62

-- Safety inspections.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

equipments as (
  select
    row_of.id,
    row_number() over (order by row_of.id)::integer as position
  from faraday.equipment as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.equipment' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    case when seed.chance('safety_checks.equipment_id?', n, 0.85) then equipment.id end as equipment_id,
    case when seed.chance('safety_checks.class_id?', n, 0.85) then class.id end as class_id,
    case when seed.chance('safety_checks.activity_id?', n, 0.85) then activity.id end as activity_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as check_date,
    checked_by.id as checked_by,
    case when seed.chance('safety_checks.performed_by?', n, 0.85) then performed_by.id end as performed_by,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('safety_checks.assigned_to?', n, 0.85) then left(assigned_to_word.word, 100)
    end as assigned_to,
    case when seed.chance('safety_checks.location?', n, 0.85) then left(location_word.word, 100) end as location,
    case
      when seed.chance('safety_checks.equipment_involved?', n, 0.85) then equipment_involved_word.word
    end as equipment_involved,
    case when seed.chance('safety_checks.notes?', n, 0.85) then notes_word.word end as notes
  from generate_series(1, seed.rows(256)) as n
  left join users as checked_by
    on checked_by.position = seed.fan_out('safety_checks.checked_by', n, (select max(position) from users))
  left join activities as activity
    on activity.position = seed.fan_out('safety_checks.activity_id', n, (select max(position) from activities))
  left join physical_education_classes as class
    on class.position = seed.fan_out('safety_checks.class_id', n, (select max(position) from physical_education_classes))
  left join equipments as equipment
    on equipment.position = seed.fan_out('safety_checks.equipment_id', n, (select max(position) from equipments))
  left join users as performed_by
    on performed_by.position = 1 + mod(seed.fan_out('safety_checks.checked_by', n, (select max(position) from users)) - 1 + seed.int('safety_checks.performed_by', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('safety_checks.description', n)
  left join seed.word as assigned_to_word on assigned_to_word.kind = 'sentence' and assigned_to_word.position = seed.distinct_position('safety_checks.assigned_to', n)
  left join seed.word as location_word on location_word.kind = 'sentence' and location_word.position = seed.distinct_position('safety_checks.location', n)
  left join seed.word as equipment_involved_word on equipment_involved_word.kind = 'sentence' and equipment_involved_word.position = seed.distinct_position('safety_checks.equipment_involved', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('safety_checks.notes', n)
)

insert into faraday.safety_checks (
  equipment_id, class_id, activity_id, check_type, check_date, checked_by, performed_by, status, description,
  priority, assigned_to, due_date, completed_date, location, equipment_involved, risk_level, notes, results,
  check_metadata
)
select
  equipment_id,
  class_id,
  activity_id,
  case
    when seed.chance('safety_checks.check_type?', n, 0.85) then seed.pick_weighted('safety_checks.check_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  check_date,
  checked_by,
  performed_by,
  case
    when seed.chance('safety_checks.status?', n, 0.85) then seed.pick_weighted('safety_checks.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  description,
  case
    when seed.chance('safety_checks.priority?', n, 0.85) then seed.pick_weighted('safety_checks.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1])
  end,
  assigned_to,
  case
    when seed.chance('safety_checks.due_date?', n, 0.8) then check_date + interval '24 hours' * seed.int('safety_checks.due_date', n, 7, 45)
  end,
  case
    when seed.chance('safety_checks.completed_date?', n, 0.6) then least(check_date + interval '1 hour' * seed.int('safety_checks.completed_date', n, 1, 72), (seed.now() at time zone 'UTC'))
  end,
  location,
  equipment_involved,
  case
    when seed.chance('safety_checks.risk_level?', n, 0.85) then seed.pick_weighted('safety_checks.risk_level', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  notes,
  case
    when seed.chance('safety_checks.results?', n, 0.85) then jsonb_build_object('count', seed.int('safety_checks.results.count', n, 1, 400), 'average', round(seed.int('safety_checks.results.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('safety_checks.check_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('safety_checks.check_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('safety_checks.check_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('safety_checks.check_metadata.attempt', n, 1, 3))::json
  end
from wanted
where not exists (
  select from faraday.safety_checks as present
  where present.check_date = wanted.check_date
);
