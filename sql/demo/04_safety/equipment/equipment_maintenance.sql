--! table: faraday.equipment_maintenance
--! mark: text description
--! key: maintenance_type
--! scaffold: 2611d08752b4 c943b98cb80a

-- Service work on gear.
with

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
    equipment.id as equipment_id,
    seed.nth_text('[A-Z]{6}', n)::character varying(100) as maintenance_type,
    'MOCK: ' || description_word.word as description,
    performed_by_person.first_name || ' ' || performed_by_person.last_name as performed_by,
    case when seed.chance('equipment_maintenance.notes?', n, 0.85) then notes_word.word end as notes
  from generate_series(1, seed.rows(80)) as n
  left join equipments as equipment
    on equipment.position = seed.fan_out('equipment_maintenance.equipment_id', n, (select max(position) from equipments))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('equipment_maintenance.description', n)
  left join seed.person as performed_by_person on performed_by_person.position = seed.distinct_position('equipment_maintenance.performed_by_person', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('equipment_maintenance.notes', n)
)

insert into faraday.equipment_maintenance (equipment_id, maintenance_type, description, performed_by, cost, notes)
select
  equipment_id,
  maintenance_type,
  description,
  performed_by,
  case
    when seed.chance('equipment_maintenance.cost?', n, 0.85) then seed.amount('equipment_maintenance.cost', n, 5, 400, 2)
  end,
  notes
from wanted
where not exists (
  select from faraday.equipment_maintenance as present
  where present.maintenance_type = wanted.maintenance_type
);
