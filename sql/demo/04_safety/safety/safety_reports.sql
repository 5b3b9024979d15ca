--! table: faraday.safety_reports
--! mark: text description
--! key: equipment_id, created_at

-- Reports of teachers on the stores. Three in four are what a repair answered: written the afternoon before it, resolved by it.
-- The others are of the last days and open, or minor ones that the teacher settled himself.
with

stock as (
  -- In the order of entry; weeks count back from the current one. Work is done in weeks of a set's own turn, lessons use it in
  -- others: of each six weeks one is for servicing, one for repairs (three weeks apart).
  select
    equipment.*,
    row_number() over (
      order by coalesce(substring(equipment.name from ', set ([0-9]{1,9})$')::integer, 1), equipment.name collate "C"
    )::integer - 1 as position,
    mod(length(equipment.name), 6) as turn
  from faraday.physical_education_equipment as equipment
  where equipment.description like 'MOCK:%'
),
staff as (
  select
    account.id,
    row_number() over (order by account.created_at, account.email collate "C") - 1 as place,
    count(*) over () as teachers
  from faraday.users as account
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
repairs as (
  select
    work.equipment_id,
    substring(work.description from '^MOCK: (.*) on [0-9]+ of ') as fault,
    substring(work.description from ': ([^:]*)\.$') as repair,
    (work.maintenance_metadata ->> 'pieces')::integer as pieces,
    work.maintenance_date,
    row_number() over (order by work.maintenance_date, stock.position) as number
  from faraday.physical_education_equipment_maintenance as work
  join stock on stock.id = work.equipment_id
  where work.description like 'MOCK:%'
),

reports as (
  -- Of four, three belong to a repair; the fourth to a set in the order of the stores.
  select
    n,
    coalesce(repairs.equipment_id, stock.id) as equipment_id,
    repairs.fault,
    repairs.repair,
    repairs.maintenance_date,
    coalesce(repairs.pieces, 1) as pieces,
    coalesce(
      date_trunc('day', repairs.maintenance_date) - interval '8 hours 40 minutes',
      school_days.day + interval '14 hours 50 minutes'
    ) as reported_at,
    stock.name,
    mod(n, 8) = 0 as minor
  from generate_series(1, seed.rows(80)) as n
  join (select count(*) as total from stock) as whole on true
  left join repairs on mod(n, 4) > 0 and repairs.number = n - n / 4
  left join stock on stock.position = mod(n / 4, total)
  left join school_days on school_days.back = 1 + mod(n / 4, 6)
)

insert into faraday.safety_reports (
  created_at, updated_at, equipment_id, reported_by, report_type, severity, description, action_needed, is_resolved, resolved_at,
  resolution_notes, report_metadata
)
select
  reported_at,
  coalesce(maintenance_date + interval '6 hours', reported_at + interval '10 minutes'),
  equipment_id,
  staff.id,
  case when fault is not null then 'DAMAGE' when minor then 'LOSS' else 'WEAR' end,
  case
    when fault is null then 'LOW'
    when fault in ('Crank slips', 'Frame bent', 'Handles cracked', 'Blades cracked', 'Wobbles') then 'HIGH'
    else 'MEDIUM'
  end
    ::faraday.final_incident_severity_enum,
  'MOCK: ' || case
    when fault is not null then fault || ', ' || pieces || case pieces when 1 then ' piece' else ' pieces' end || ' put aside.'
    when minor then 'One piece of "' || name || '" was missing after class.'
    else 'First signs of wear on "' || name || '".'
  end,
  case
    when fault is not null then 'Repair or replace before the next use.'
    when minor then 'Search the lockers and the field.'
    else 'Inspect at the next service.'
  end,
  fault is not null or minor,
  case when fault is not null then maintenance_date + interval '6 hours' when minor then reported_at + interval '10 minutes' end,
  case
    when fault is not null then upper(left(repair, 1)) || substr(repair, 2) || '.'
    when minor then 'Found behind the bleachers.'
  end,
  json_build_object('pieces', pieces, 'tagged', fault is not null)
from reports
join (select max(teachers) as total from staff) as staffed on true
left join staff on staff.place = mod(reports.n * 7, staffed.total)
where not exists (
  select from faraday.safety_reports as present
  where present.equipment_id = reports.equipment_id
    and present.created_at = reports.reported_at
);
