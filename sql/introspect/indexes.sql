-- Indexes of the given schemas ($1), those of primary keys and unique constraints included.
select
  namespace.nspname as schema_name,
  class.relname as table_name,
  index_class.relname as index_name,
  access_method.amname as method,
  index.indisunique as is_unique,
  (select indnullsnotdistinct from (select index.*) as newer) as nulls_not_distinct,
  part.columns,
  part.expressions,
  part.including,
  pg_get_expr(index.indpred, index.indrelid) as predicate
from pg_catalog.pg_index as index
join pg_catalog.pg_class as class on class.oid = index.indrelid
join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
join pg_catalog.pg_class as index_class on index_class.oid = index.indexrelid
join pg_catalog.pg_am as access_method on access_method.oid = index_class.relam
cross join lateral (
  select
    json_agg(key_column.name order by key.position)
      filter (where key.position <= index.indnkeyatts) as columns,  -- null where an expression stands
    json_agg(pg_get_indexdef(index.indexrelid, key.position::integer, true) order by key.position)
      filter (where key.column_number = 0) as expressions,
    json_agg(key_column.name order by key.position)
      filter (where key.position > index.indnkeyatts) as including
  from unnest(index.indkey::int2[]) with ordinality as key (column_number, position)
  cross join lateral (
    select (
      select attribute.attname
      from pg_catalog.pg_attribute as attribute
      where attribute.attrelid = index.indrelid
        and attribute.attnum = key.column_number
    ) as name
  ) as key_column
) as part
cross join (select false as indnullsnotdistinct) as older  -- meant where pg_index lacks the column: before PostgreSQL 15
where namespace.nspname = any ($1::text[])
  and class.relkind in ('r', 'p', 'f')  -- tables; no materialized views
  and (index.indisvalid or not index.indisunique)  -- an invalid unique index proves nothing
order by class.oid, index_class.relname
