-- Each type that a column in the given schemas ($1) has, once. `base_*` is the type below domains and one array level.
with recursive

used_types (type_id, type_modifier) as (
  select distinct attribute.atttypid, attribute.atttypmod
  from pg_catalog.pg_class as class
  join pg_catalog.pg_namespace as namespace on namespace.oid = class.relnamespace
  join pg_catalog.pg_attribute as attribute on attribute.attrelid = class.oid
  where namespace.nspname = any ($1::text[])
    and class.relkind in ('r', 'p', 'f')  -- plain, partitioned and foreign tables
    and attribute.attnum > 0              -- no system columns
    and not attribute.attisdropped
),

domain_steps (domain_id, type_id, type_modifier, not_null) as (
  select type.oid, type.typbasetype, type.typtypmod, type.typnotnull
  from pg_catalog.pg_type as type
  where type.typtype = 'd'  -- domain
  union all
  select step.domain_id, type.typbasetype, type.typtypmod, step.not_null or type.typnotnull
  from domain_steps as step
  join pg_catalog.pg_type as type on type.oid = step.type_id
  where type.typtype = 'd'  -- a domain over a domain
),

-- The last step of each domain: what lies below all of them.
domains as (
  select step.domain_id, step.type_id, step.type_modifier, step.not_null
  from domain_steps as step
  join pg_catalog.pg_type as type on type.oid = step.type_id
  where type.typtype <> 'd'
)

select
  used.type_id::bigint as type_id,
  used.type_modifier,
  format_type(used.type_id, used.type_modifier) as type,
  case when domain.domain_id is not null then type_namespace.nspname end as domain_schema,
  case when domain.domain_id is not null then type.typname end as domain_name,
  coalesce(domain.not_null, false) as domain_not_null,
  case when domain.domain_id is not null then pg_get_expr(type.typdefaultbin, 0) end as domain_default,
  base_namespace.nspname as base_schema,
  base_type.typname as base_name,
  base_type.typtype as base_kind,  -- b: base, c: composite, e: enum, m: multirange, p: pseudo, r: range
  base_type.typcategory as base_category,
  element_type.oid is not null as is_array,
  case
    when element_domain.domain_id is not null
      then format_type(element_domain.type_id, element_domain.type_modifier) || '[]'
    when domain.domain_id is not null then format_type(domain.type_id, domain.type_modifier)
    else format_type(used.type_id, used.type_modifier)
  end as base_formatted
from used_types as used
join pg_catalog.pg_type as type on type.oid = used.type_id
join pg_catalog.pg_namespace as type_namespace on type_namespace.oid = type.typnamespace
left join domains as domain on domain.domain_id = used.type_id
join pg_catalog.pg_type as value_type on value_type.oid = coalesce(domain.type_id, used.type_id)
left join pg_catalog.pg_type as element_type
  on element_type.oid = value_type.typelem
  and value_type.typcategory = 'A'  -- array
left join domains as element_domain on element_domain.domain_id = element_type.oid
join pg_catalog.pg_type as base_type
  on base_type.oid = coalesce(element_domain.type_id, element_type.oid, value_type.oid)
join pg_catalog.pg_namespace as base_namespace on base_namespace.oid = base_type.typnamespace
order by used.type_id, used.type_modifier
