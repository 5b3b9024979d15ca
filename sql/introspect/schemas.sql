-- Those of the given schemas ($1) that exist.
select
  namespace.nspname as schema_name
from pg_catalog.pg_namespace as namespace
where namespace.nspname = any ($1::text[])
order by namespace.nspname
