--! table: faraday.equipment_base
--! mark: ledger
--! key: last_maintenance
--! scaffold: bc1549002a08 3878e4549193

-- Common fields of gear.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' base' as name,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_maintenance,
    case
      when seed.chance('equipment_base.maintenance_notes?', n, 0.85) then maintenance_notes_word.word
    end as maintenance_notes
  from generate_series(1, seed.rows(120)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('equipment_base.name', n)
  left join seed.word as maintenance_notes_word on maintenance_notes_word.kind = 'note' and maintenance_notes_word.position = seed.distinct_position('equipment_base.maintenance_notes', n)
),

inserted as (
  insert into faraday.equipment_base (name, type, status, last_maintenance, next_maintenance, maintenance_notes)
  select
    name,
    seed.pick_weighted('equipment_base.type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('equipment_base.status?', n, 0.85) then seed.pick_weighted('equipment_base.status', n, array['AVAILABLE', 'IN_USE', 'MAINTENANCE', 'REPAIR', 'RETIRED', 'LOST', 'DAMAGED'], array[4, 4, 4, 4, 2, 1, 4])::faraday.equipment_status_enum
    end,
    last_maintenance,
    case
      when seed.chance('equipment_base.next_maintenance?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('equipment_base.next_maintenance', n, 1, 60)
    end,
    maintenance_notes
  from wanted
  where not exists (
    select from faraday.equipment_base as present
    where present.last_maintenance = wanted.last_maintenance
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.equipment_base', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
