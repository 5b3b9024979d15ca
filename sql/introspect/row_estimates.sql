-- Rows that each table of the given schemas ($1) is believed to have; null where nothing ever counted.
with

leaf_estimates as (
  select
    class.oid as table_id,
    case
      when pg_stat_get_live_tuples(class.oid) > 0 then pg_stat_get_live_tuples(class.oid)
      when class.reltuples > 0 then class.reltuples::bigint
      when class.reltuples = 0 and class.relpages > 0 then 0  -- before PostgreSQL 14, 0 and no pages: never counted
    end as rows
  from pg_catalog.pg_class as class
  where class.relkind in ('r', 'f')  -- plain and foreign tables
)

select
  namespace.nspname as schema_name,
  class.relname as table_name,
  case
    when class.relkind = 'p' then (
      select sum(leaf.rows)
      from pg_partition_tree(class.oid) as member
      join leaf_estimates as leaf on leaf.table_id = member.relid
    )
    else own.rows
  end as rows
from pg_catalog.pg_class as class
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
left join leaf_estimates as own on own.table_id = class.oid
where namespace.nspname = any ($1::text[])
  and class.relkind in ('r', 'p', 'f')  -- plain, partitioned and foreign tables
order by class.oid
