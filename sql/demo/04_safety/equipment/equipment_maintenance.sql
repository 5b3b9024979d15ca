--! table: faraday.equipment_maintenance
--! mark: text description
--! key: equipment_id, description

-- What was done to the pieces under contract: the last service of each, on the day that equipment_base names, and the one
-- before it.
with

pieces as (
  select
    equipment.id,
    piece.name,
    piece.type,
    piece.last_maintenance,
    coalesce(piece.next_maintenance, piece.last_maintenance + interval '180 days') - piece.last_maintenance as cycle,
    row_number() over (order by substring(piece.name from ' no. ([0-9]{1,9})$')::integer) - 1 as position
  from faraday.equipment as equipment
  join faraday.equipment_base as piece on piece.id = equipment.id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.equipment' and noted.key = equipment.id::text
  )
),

works (type, kind, work, firm, cost, finding) as (
  values
    ('Rope', 'Load test', 'hung the rated load on each rope for five minutes', 'Shoreline Gym Service', 140, 'No stretch beyond the limit.'),
    ('Net system', 'Winch and post check', 'greased the winch, checked sockets and post padding', 'Shoreline Gym Service', 95,
      'Cable replaced where strands showed.'),
    ('Goal', 'Anchor inspection', 'tightened fittings and tested the anchors', 'District maintenance', 60, 'Anchors hold.'),
    ('Beam or bench', 'Structural inspection', 'checked joints, feet and surface', 'District maintenance', 45, 'One foot pad replaced.'),
    ('Mat', 'Cleaning and seam check', 'disinfected both sides, sewed open seams', 'District maintenance', 55, 'Foam still firm.'),
    ('Machine', 'Safety inspection', 'checked bolts, holds and pins against the torque list', 'Shoreline Gym Service', 180,
      'Two bolts below torque, tightened.'),
    ('Cardio machine', 'Preventive service', 'cleaned, lubricated and tested the emergency stop', 'Harbor Fitness Repair', 120, 'Emergency stop works.'),
    ('Measuring device', 'Calibration', 'compared with a certified standard', 'Metro Calibration Lab', 85, 'Within tolerance.'),
    ('Audio and display', 'Function test', 'tested batteries, plugs and microphones', 'District maintenance', 30, 'Battery at 80 %.'),
    ('Protective gear', 'Stock and expiry check', 'replaced what had expired and checked the status light', 'District health office', 70, 'Complete.'),
    ('Timing device', 'Battery and accuracy check', 'replaced batteries, compared two gates', 'District maintenance', 25, 'Same time to a hundredth.')
),

services as (
  select
    n,
    pieces.*,
    kind, work, firm, cost, finding,
    day - greatest(0, extract(isodow from day)::integer - 5) as done_on
  from generate_series(1, seed.rows(80)) as n
  join (select count(*) as total from pieces) as whole on true
  left join pieces on pieces.position = mod(n - 1, total)
  left join works using (type)
  cross join lateral (select (pieces.last_maintenance - (n - 1) / total * pieces.cycle)::date as day) as counted
)

insert into faraday.equipment_maintenance (equipment_id, maintenance_type, description, performed_by, cost, notes)
select
  id,
  kind,
  'MOCK: ' || done_on || ': ' || work || '.',
  firm,
  cost + 5 * seed.int('equipment_maintenance.cost', n, 0, 8),
  finding
from services
where not exists (
  select from faraday.equipment_maintenance as present
  where present.equipment_id = services.id
    and present.description = 'MOCK: ' || done_on || ': ' || work || '.'
);
