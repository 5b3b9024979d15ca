--! table: faraday.physical_education_equipment_maintenance
--! mark: text description
--! key: equipment_id, maintenance_date

-- Repairs between the regular services: one for each set, a second for some. Costs are a share of the set's price, more where
-- its condition is poor. Lessons do not use a set while it is out (see equipment_usage.sql).
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
faults (type, place, fault, repair) as (
  values
    ('Ball', 0, 'valves leak', 'valves replaced'), ('Ball', 1, 'covers peel', 'worn ones sorted out'),
    ('Net system', 0, 'crank slips', 'ratchet replaced'),
    ('Net system', 1, 'top band torn', 'band sewn'), ('Goal', 0, 'net has holes', 'net replaced'),
    ('Goal', 1, 'frame bent', 'tube straightened and welded'),
    ('Racket or paddle', 0, 'strings broken', 'restrung'), ('Racket or paddle', 1, 'grips loose', 'regripped'),
    ('Bat or stick', 0, 'blades cracked', 'blades replaced'),
    ('Bat or stick', 1, 'caps missing', 'caps glued on'), ('Mat', 0, 'zip broken', 'zip replaced'),
    ('Mat', 1, 'cover torn', 'cover patched'),
    ('Cone or marker', 0, 'straps torn', 'straps replaced'), ('Hoop or ring', 0, 'rims chipped', 'rims filed'),
    ('Rope', 0, 'handles cracked', 'handles replaced'),
    ('Beam or bench', 0, 'surface rough', 'sanded and covered'), ('Beam or bench', 1, 'wobbles', 'feet levelled'),
    ('Free weight', 0, 'seam open', 'seam glued'),
    ('Band or tube', 0, 'handles loose', 'handles retied'), ('Timing device', 0, 'display dark', 'battery contacts cleaned'),
    ('Measuring device', 0, 'scale off by one', 'recalibrated'), ('Protective gear', 0, 'straps slack', 'elastic replaced'),
    ('Aquatic gear', 0, 'foam chipped', 'edges taped'), ('Adapted gear', 0, 'sound weak', 'batteries and speaker replaced')
),

repairs as (
  select
    n,
    stock.*,
    faults.fault,
    faults.repair,
    date_trunc('week', seed.today()::timestamp) - interval '7 days' * (
      3 + turn + 18 * ((n - 1) / total)
    ) + interval '24 hours' * (1 + mod(position, 2))
      + interval '9 hours' as done_at
  from generate_series(1, seed.rows(60)) as n
  join (select count(*) as total from stock) as whole on true
  left join stock on stock.position = mod(n - 1, total)
  left join lateral (
    select type, count(*) as choice from faults where faults.type = stock.equipment_metadata ->> 'type' group by type
  ) as known on true
  left join faults on faults.type = known.type and faults.place = mod(position + (n - 1) / total, choice)
)

insert into faraday.physical_education_equipment_maintenance (
  created_at, updated_at, equipment_id, maintenance_date, maintenance_type, description, cost, performed_by, maintenance_metadata
)
select
  done_at - interval '1 day',
  done_at + interval '6 hours',
  id,
  done_at,
  case when repair like '%replaced%' then 'REPLACEMENT' when repair like '%calibrat%' then 'CALIBRATION' else 'REPAIR' end,
  'MOCK: ' || upper(left(fault, 1)) || substr(fault, 2) || ' on ' || pieces || ' of ' || quantity || ': ' || repair || '.',
  round(pieces * (equipment_metadata ->> 'unit_price')::numeric * 0.15, 2),
  case when quantity <= 6 then 'Shoreline Gym Service' else 'District maintenance' end,
  json_build_object('pieces', pieces, 'days_out', 1 + mod(n, 2), 'reported_by', 'PE teacher')
from repairs
cross join lateral (
  select greatest(1, quantity / case condition when 'POOR' then 5 when 'FAIR' then 8 else 15 end) as pieces
) as affected
where not exists (
  select from faraday.physical_education_equipment_maintenance as present
  where present.equipment_id = repairs.id
    and present.maintenance_date = repairs.done_at
);
