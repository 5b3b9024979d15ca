--! table: faraday.equipment
--! mark: ledger
--! key: id
--! scaffold: 6af5587d7079 79a41ad6fbd2

-- Gear, shares keys with base.
with

equipment_bases as (
  select
    row_of.id,
    row_number() over (order by row_of.last_maintenance)::integer as position
  from faraday.equipment_base as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.equipment_base' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    equipment_base.id
  from generate_series(1, seed.rows(50)) as n
  left join equipment_bases as equipment_base on equipment_base.position = n
),

inserted as (
  insert into faraday.equipment (id)
  select
    id
  from wanted
  on conflict (id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.equipment', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
