--! table: faraday.equipment_conditions
--! mark: text description
--! key: name

-- Wear grades: five for each type of equipment, with what is seen and what follows from it. A hundred at scale 1; more repeat
-- the list as another year's edition.
with

types as (
  select name, row_number() over (order by name collate "C") - 1 as position, count(*) over () as types
  from faraday.equipment_types
),

grades (grade, condition, severity, seen, consequence) as (
  values
    (0, 'Excellent', 'NONE', 'like new', 'no action'), (1, 'Good', 'LOW', 'light traces of use', 'usual inspection'),
    (2, 'Fair', 'MEDIUM', 'visible wear, works as it should', 'inspect every month'),
    (3, 'Poor', 'HIGH', 'worn, works only partly', 'repair before the next lesson'),
    (4, 'Unsafe', 'CRITICAL', 'damaged', 'lock away at once')
),

signs (type, sign) as (
  values
    ('Ball', 'grip and roundness'), ('Net system', 'cable, winch and sockets'), ('Goal', 'welds and anchors'),
    ('Racket or paddle', 'strings and grip'),
    ('Bat or stick', 'splinters and cracks'), ('Mat', 'cover and foam'), ('Cone or marker', 'shape and edges'),
    ('Hoop or ring', 'joints and kinks'),
    ('Rope', 'strands and handles'), ('Beam or bench', 'joints and feet'), ('Free weight', 'welds and collars'),
    ('Machine', 'bolts and cables'),
    ('Cardio machine', 'belt and emergency stop'), ('Band or tube', 'cracks and knots'), ('Timing device', 'battery and display'),
    ('Measuring device', 'calibration mark'), ('Protective gear', 'straps and shell'), ('Aquatic gear', 'foam and seams'),
    ('Adapted gear', 'fastenings and grips'), ('Audio and display', 'plugs and cables')
)

insert into faraday.equipment_conditions (name, description, severity, created_at, updated_at)
select
  types.name || ': ' || condition || case when n > 5 * types then ', edition ' || 1 + (n - 1) / (5 * types) else '' end,
  'MOCK: ' || coalesce(upper(left(sign, 1)) || substr(sign, 2), 'Surface and moving parts') || ': ' || seen || '; ' || consequence
    || '.',
  severity,
  seed.today() - 720 + interval '9 hours',
  seed.today() - 720 + interval '9 hours'
from generate_series(1, seed.rows(100)) as n
join (select max(types.types) as types from types) as whole on true
join types using (types)
join grades on grade = mod((n - 1) / types, 5)
left join signs on signs.type = types.name
where types.position = mod(n - 1, types)
on conflict (name) do nothing;
