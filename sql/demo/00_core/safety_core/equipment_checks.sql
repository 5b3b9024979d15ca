--! table: faraday.equipment_checks
--! mark: parent class_id
--! key: class_id, check_date

-- A class's equipment before the lesson: pieces of its own school's inventory, by inventory number. maintenance_status:
-- serviced in time; damage_status: damage was found; age_status: not older than the maker allows. All three follow from the
-- dates beside them and from the piece's own state.
with

school_days as (
  -- The last school days of each weekday, the latest first: none in summer, none in the winter break.
  select
    day,
    extract(isodow from day)::integer as weekday,
    row_number() over (partition by extract(isodow from day) order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 365) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
classes as (
  -- Each class with its school, the hour it begins and the first of its weekdays.
  select
    class.*,
    school.id as school_id,
    school.name as school,
    school.school_code,
    school.school_type::text as school_type,
    1 + (strpos('MonTueWedThuFri', left(class.schedule, 3)) - 1) / 3 as weekday,
    left(right(class.schedule, 11), 5)::time as begins,
    case
      when class.grade_level <= 'SECOND' then 'K-2'
      when class.grade_level <= 'FIFTH' then '3-5'
      when class.grade_level <= 'EIGHTH' then '6-8'
      else '9-12'
    end as band,
    row_number() over (order by class.name collate "C") - 1 as position,
    count(*) over () as classes
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as assignment on assignment.class_id = class.id
  join faraday.schools as school on school.id = assignment.school_id
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
  )
),
pieces as (
  select
    piece.*,
    substring(piece.name from ', ([A-Z0-9-]+) no\. ') as school_code,
    substring(piece.name from ' (no\. [0-9]+)$') as inventory,
    row_number() over (
      partition by substring(piece.name from ', ([A-Z0-9-]+) no\. ') order by piece.name collate "C"
    ) - 1 as place,
    count(*) over (partition by substring(piece.name from ', ([A-Z0-9-]+) no\. ')) as pieces
  from faraday.equipment_base as piece
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.equipment_base' and noted.key = piece.id::text
  )
    and piece.status in ('AVAILABLE', 'IN_USE', 'DAMAGED')
),

lifetimes (type, years) as (
  values
    ('Rope', 8), ('Net system', 15), ('Goal', 15), ('Beam or bench', 20), ('Mat', 10), ('Machine', 15), ('Audio and display', 8),
    ('Cardio machine', 10), ('Measuring device', 12), ('Protective gear', 8), ('Timing device', 6)
),

checks as materialized (
  select
    n,
    classes.id as class_id,
    classes.school_code,
    school_days.day + begins - interval '8 minutes' as checked_at
  from generate_series(1, seed.rows(150, students => 3714)) as n
  join (select max(classes) as total from classes) as whole on true
  left join classes on classes.position = mod((n - 1) * 3 + (n - 1) / total, total)
  left join school_days on school_days.weekday = classes.weekday and school_days.back = 1 + mod(n * 4, 8)
),

inspected as (
  select
    checks.*,
    pieces.*,
    years,
    coalesce(years, 12) as max_years,
    date_trunc('month', checked_at) - interval '1 month' * seed.int(
      'equipment_checks.purchase_date', coalesce(pieces.name, '-'), 14, 12 * coalesce(years, 12) + 6
    ) as bought,
    cycle,
    -- The last service before the check: as many cycles back as it takes.
    pieces.last_maintenance
      - interval '1 day' * cycle * greatest(
        0, ceil((pieces.last_maintenance::date - checked_at::date + 1)::numeric / cycle)
      ) as serviced
  from checks
  left join lateral (select max(pieces.pieces) as choice from pieces where pieces.school_code = checks.school_code) as known
    on true
  left join pieces on pieces.school_code = checks.school_code and pieces.place = mod(n, choice)
  left join lifetimes on lifetimes.type = pieces.type
  cross join lateral (select pieces.next_maintenance::date - pieces.last_maintenance::date as cycle) as counted
)

insert into faraday.equipment_checks (
  class_id, equipment_id, check_date, maintenance_status, damage_status, age_status, last_maintenance, purchase_date,
  max_age_years, equipment_metadata
)
select
  class_id,
  coalesce(inventory, 'lesson bag'),
  checked_at,
  coalesce(checked_at::date <= serviced::date + cycle, true),
  coalesce(status = 'DAMAGED', false),
  checked_at <= bought + interval '1 year' * max_years,
  serviced,
  bought,
  max_years,
  json_build_object('piece', coalesce(name, 'Lesson bag with whistle, plasters and class list'), 'type', type)
from inspected
where not exists (
  select from faraday.equipment_checks as present
  where present.class_id = inspected.class_id
    and present.check_date = inspected.checked_at
);
