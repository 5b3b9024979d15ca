import { formatTableRef, quoteTableRef } from '../catalog/index.js';
import { quoteLiteral } from '../marks/index.js';
import type { ReferenceSet } from './model.js';

/**
 * What the blocks below know of a set, as a JSON literal. They are otherwise the same for all sets, and find the columns in
 * the catalogue: so the very same text works from here and from psql, where nobody can be asked beforehand.
 */
export function setting(set: ReferenceSet, previous: number | undefined): string {
  const { system, version, file, checksum, header } = set;
  const { retire } = header;
  const values = {
    system,
    set: set.set,
    version,
    file,
    checksum,
    previous: previous ?? null,
    target: quoteTableRef(header.table),
    table: formatTableRef(header.table),
    key: header.key,
    id: header.id ?? null,
    released: header.released ?? null,
    editable: header.editable,
    retire_column: retire.kind === 'set' ? retire.column : null,
    retire_value: retire.kind === 'set' ? retire.value : null,
  };
  return quoteLiteral(JSON.stringify(values));
}

/** Names and conditions that going forward and going back share. `stored` is the table's own row. */
export const declarations = `
  target constant text := setting ->> 'target';
  keys constant text[] := array(select jsonb_array_elements_text(setting -> 'key'));
  editable constant text[] := array(select jsonb_array_elements_text(setting -> 'editable'));
  released constant timestamptz := setting ->> 'released';
  file_columns constant text[] := array(
    select attname::text from pg_attribute
    where attrelid = 'pg_temp.reference_file'::regclass and attnum > 0 and not attisdropped
    order by attnum
  );
  previous_columns constant text[] := array(
    select attname::text from pg_attribute
    where attrelid = 'pg_temp.reference_previous'::regclass and attnum > 0 and not attisdropped
  );
  target_columns constant text[] := array(
    select attname::text from pg_attribute
    where attrelid = target::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum
  );
  key_json constant text := (
    select 'json_build_array(' || string_agg(format('stored.%I::text', name), ', ' order by position) || ')::text'
    from unnest(keys) with ordinality as key_column (name, position)
  );
  first_key constant text := quote_ident(keys[1]);
  file_is_stored constant text := (
    select string_agg(format('file.%1$I = stored.%1$I', name), ' and ') from unnest(keys) as name
  );
  file_is_previous constant text := (
    select string_agg(format('file.%1$I = previous.%1$I', name), ' and ') from unnest(keys) as name
  );
  previous_is_stored constant text := (
    select string_agg(format('previous.%1$I = stored.%1$I', name), ' and ') from unnest(keys) as name
  );
  gone_is_stored constant text := (
    select string_agg(format('gone.%1$I = stored.%1$I', name), ' and ') from unnest(keys) as name
  );
  gone_is_child constant text := (
    select string_agg(format('gone.%1$I = child.%1$I', name), ' and ') from unnest(keys) as name
  );
  link record;
  blocked record;`;

/** Nobody's row may vanish with ours: a foreign key that would cascade or set null stops us as any other does. */
export const refuseReferredRows = `
  for link in
    select
      key.conname as name, child_schema.nspname as schema_name, child.relname as table_name,
      key.conrelid = key.confrelid as to_itself,
      (
        select string_agg(format('child.%I = gone.%I', child_column.attname, parent_column.attname), ' and ')
        from unnest(key.conkey, key.confkey) as pair (child_number, parent_number)
        join pg_attribute as child_column on child_column.attrelid = key.conrelid and child_column.attnum = pair.child_number
        join pg_attribute as parent_column on parent_column.attrelid = key.confrelid and parent_column.attnum = pair.parent_number
      ) as joined
    from pg_constraint as key
    join pg_class as child on child.oid = key.conrelid
    join pg_namespace as child_schema on child_schema.oid = child.relnamespace
    where key.contype = 'f' and key.confrelid = target::regclass and key.conparentid = 0  -- not the copies on partitions
    order by child_schema.nspname, child.relname, key.conname
  loop
    execute format(
      'select count(*) as rows, min(%s) as first_key from %I.%I as child join pg_temp.reference_gone as gone on %s where %s',
      replace(key_json, 'stored.', 'gone.'), link.schema_name, link.table_name, link.joined,
      case when link.to_itself
        then format('not exists (select from pg_temp.reference_gone as gone where %s)', gone_is_child) else 'true' end
    ) into blocked;
    if blocked.rows > 0 then
      raise exception '% row(s) of %.% refer to rows of % that have to go, first %',
          blocked.rows, link.schema_name, link.table_name, setting ->> 'table', blocked.first_key
        using errcode = 'foreign_key_violation', schema = link.schema_name, table = link.table_name, constraint = link.name,
          detail = blocked.first_key;
    end if;
  end loop;`;
