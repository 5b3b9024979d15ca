-- Children of tables in the given schemas ($1), or there themselves: partitions and plain inheritance.
select
  parent_namespace.nspname as parent_schema,
  parent.relname as parent_name,
  child_namespace.nspname as child_schema,
  child.relname as child_name,
  child.relispartition as is_partition,
  pg_get_expr(child.relpartbound, child.oid) as bound
from pg_catalog.pg_inherits as inheritance
join pg_catalog.pg_class as parent on parent.oid = inheritance.inhparent
join pg_catalog.pg_namespace as parent_namespace on parent_namespace.oid = parent.relnamespace
join pg_catalog.pg_class as child on child.oid = inheritance.inhrelid
join pg_catalog.pg_namespace as child_namespace on child_namespace.oid = child.relnamespace
where child.relkind in ('r', 'p', 'f')  -- tables; partitioned indexes stand here too
  and (parent_namespace.nspname = any ($1::text[]) or child_namespace.nspname = any ($1::text[]))
order by child_namespace.nspname, child.relname, inheritance.inhseqno
