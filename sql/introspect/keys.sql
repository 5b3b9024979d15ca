-- Primary keys and unique constraints of the given schemas ($1). Each has an index of its name: see indexes.sql.
select
  namespace.nspname as schema_name,
  class.relname as table_name,
  index_class.relname as index_name,
  key.contype = 'p' as is_primary,
  key.condeferrable as deferrable,
  key.condeferred as initially_deferred,
  (select conperiod from (select key.*) as newer) as without_overlaps
from pg_catalog.pg_constraint as key
join pg_catalog.pg_class as class on class.oid = key.conrelid
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
join pg_catalog.pg_class as index_class on index_class.oid = key.conindid
cross join (select false as conperiod) as older  -- meant where pg_constraint lacks the column: before PostgreSQL 18
where namespace.nspname = any ($1::text[])
  and key.contype in ('p', 'u')  -- primary key, unique
order by class.oid, index_class.relname
