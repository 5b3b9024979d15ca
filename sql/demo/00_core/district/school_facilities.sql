--! table: faraday.school_facilities
--! mark: text description
--! key: school_id, facility_name
--! scaffold: 2e168dfc688c 7a2d19ccfd13

-- Rooms and fields of schools.
with

schools as (
  select
    row_of.id,
    row_number() over (order by row_of.school_code)::integer as position
  from faraday.schools as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    school.id as school_id,
    initcap(facility_name_word.word) || ' facility' as plain_facility_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('school_facilities.equipment_included?', n, 0.85) then equipment_included_word.word
    end as equipment_included,
    case
      when seed.chance('school_facilities.maintenance_schedule?', n, 0.85) then left(maintenance_schedule_word.word, 100)
    end as maintenance_schedule,
    (seed.office_time('school_facilities.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(36)) as n
  left join schools as school
    on school.position = seed.fan_out('school_facilities.school_id', n, (select max(position) from schools))
  left join seed.word as facility_name_word on facility_name_word.kind = 'adjective' and facility_name_word.position = seed.distinct_position('school_facilities.facility_name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('school_facilities.description', n)
  left join seed.word as equipment_included_word on equipment_included_word.kind = 'sentence' and equipment_included_word.position = seed.distinct_position('school_facilities.equipment_included', n)
  left join seed.word as maintenance_schedule_word on maintenance_schedule_word.kind = 'sentence' and maintenance_schedule_word.position = seed.distinct_position('school_facilities.maintenance_schedule', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('school_facilities.last_maintenance?', n, 0.8) then (seed.time_between('school_facilities.last_maintenance', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_maintenance
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_facility_name, 195) || coalesce(' ' || nullif(row_number() over (partition by school_id, lower(left(plain_facility_name, 195)) order by n), 1), '') as facility_name
  from shaped
)

insert into faraday.school_facilities (
  school_id, facility_name, facility_type, capacity, description, equipment_included, maintenance_schedule,
  last_maintenance, next_maintenance, status, created_at, updated_at
)
select
  school_id,
  facility_name,
  seed.pick_weighted('school_facilities.facility_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('school_facilities.capacity?', n, 0.85) then seed.int('school_facilities.capacity', n, 4, 60)
  end,
  description,
  equipment_included,
  maintenance_schedule,
  last_maintenance,
  case
    when seed.chance('school_facilities.next_maintenance?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('school_facilities.next_maintenance', n, 1, 60)
  end,
  case
    when seed.chance('school_facilities.status?', n, 0.85) then seed.pick_weighted('school_facilities.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  created_at,
  case
    when seed.chance('school_facilities.updated_at?', n, 0.9) then (seed.time_between('school_facilities.updated_at', n, (last_maintenance at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from detailed
on conflict (school_id, facility_name) do nothing;
