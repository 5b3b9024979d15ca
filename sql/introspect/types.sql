-- Enums, domains, composites and ranges of the whole database, because a column may use a type of any schema. System
-- types are listed only where their schema is among the given ones ($1), row types of tables never.
select
  namespace.nspname as schema_name,
  type.typname as type_name,
  case type.typtype
    when 'e' then 'enum'
    when 'd' then 'domain'
    when 'c' then 'composite'
    when 'r' then 'range'
  end as kind,
  description.description as comment,
  enum.labels,
  case when type.typtype = 'd' then format_type(type.typbasetype, type.typtypmod) end as over_type,
  over_namespace.nspname as over_schema,
  over_type.typname as over_name,
  type.typnotnull as not_null,
  pg_get_expr(type.typdefaultbin, 0) as default_expression,
  domain_check.checks,
  composite.attributes,
  format_type(range.rngsubtype, null) as subtype
from pg_catalog.pg_type as type
join pg_catalog.pg_namespace as namespace on namespace.oid = type.typnamespace
left join pg_catalog.pg_class as class on class.oid = type.typrelid
left join pg_catalog.pg_type as over_type on over_type.oid = type.typbasetype
left join pg_catalog.pg_namespace as over_namespace on over_namespace.oid = over_type.typnamespace
left join pg_catalog.pg_range as range on range.rngtypid = type.oid
left join pg_catalog.pg_description as description
  on description.classoid = 'pg_catalog.pg_type'::regclass
  and description.objoid = type.oid
left join lateral (
  select json_agg(label.enumlabel order by label.enumsortorder) as labels
  from pg_catalog.pg_enum as label
  where label.enumtypid = type.oid
) as enum on true
left join lateral (
  select json_agg(
    json_build_object(
      'name', domain_constraint.conname,
      'expression', pg_get_expr(domain_constraint.conbin, 0),
      'validated', domain_constraint.convalidated
    )
    order by domain_constraint.conname
  ) as checks
  from pg_catalog.pg_constraint as domain_constraint
  where domain_constraint.contypid = type.oid
    and domain_constraint.contype = 'c'  -- check; PostgreSQL 17 and later list n, not null, too
) as domain_check on true
left join lateral (
  select json_agg(
    json_build_object(
      'name', attribute.attname,
      'type', format_type(attribute.atttypid, attribute.atttypmod)
    )
    order by attribute.attnum
  ) as attributes
  from pg_catalog.pg_attribute as attribute
  where attribute.attrelid = class.oid
    and attribute.attnum > 0
    and not attribute.attisdropped
) as composite on true
where type.typtype in ('e', 'd', 'c', 'r')          -- enum, domain, composite, range
  and (type.typtype <> 'c' or class.relkind = 'c')  -- a composite type of its own, not the row type of a table
  and (namespace.nspname = any ($1::text[]) or namespace.nspname not in ('pg_catalog', 'information_schema'))
order by namespace.nspname, type.typname
