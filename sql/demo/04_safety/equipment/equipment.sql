--! table: faraday.equipment
--! mark: ledger
--! key: id

-- Which pieces of the inventory are under the service contract: the lowest inventory numbers. The row shares its key with the
-- piece in equipment_base.
with

pieces as (
  select
    piece.id,
    row_number() over (order by substring(piece.name from ' no. ([0-9]{1,9})$')::integer) as position
  from faraday.equipment_base as piece
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.equipment_base' and noted.key = piece.id::text
  )
),

inserted as (
  insert into faraday.equipment (id)
  select pieces.id
  from generate_series(1, seed.rows(50)) as n
  left join pieces on pieces.position = n
  on conflict (id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.equipment', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
