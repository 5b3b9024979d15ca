import { formatTableRef, quoteTableRef } from '../catalog/index.js';
import { quoteLiteral } from '../marks/index.js';
import type { ReferenceSet } from './model.js';

/**
 * What the blocks below know of a set, as a JSON literal. They are otherwise the same for all sets, and find the columns in
 * the catalogue: so the very same text works from here and from psql, where nobody can be asked beforehand.
 */
function setting(set: ReferenceSet, previous: number | undefined): string {
  const { system, version, file, checksum, header } = set;
  const { retire } = header;
  const values = {
    ...{ system, set: set.set, version, file, checksum, previous: previous ?? null },
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
const declarations = `
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
  file_is_stored constant text := (select string_agg(format('file.%1$I = stored.%1$I', name), ' and ') from unnest(keys) as name);
  file_is_previous constant text := (select string_agg(format('file.%1$I = previous.%1$I', name), ' and ') from unnest(keys) as name);
  previous_is_stored constant text := (select string_agg(format('previous.%1$I = stored.%1$I', name), ' and ') from unnest(keys) as name);
  gone_is_stored constant text := (select string_agg(format('gone.%1$I = stored.%1$I', name), ' and ') from unnest(keys) as name);
  gone_is_child constant text := (select string_agg(format('gone.%1$I = child.%1$I', name), ' and ') from unnest(keys) as name);
  link record;
  blocked record;`;

/** Nobody's row may vanish with ours: a foreign key that would cascade or set null stops us as any other does. */
const refuseReferredRows = `
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

/** Going forward to this version; both versions are staged. The transaction holds all or nothing of it. */
export function applySql(set: ReferenceSet, previous: number | undefined): string {
  return `do $reference$
declare
  setting constant jsonb := ${setting(set, previous)};${declarations}
  version_before integer;
  again boolean;
  written text[];  -- columns that an existing row takes from the file
  new_values text[];
  differs text;
  joined text;
  insert_columns text;
  insert_values text;
  touch text := '';
  amount bigint;
  counts jsonb := '{}';
begin
  select max(version) filter (where version < (setting ->> 'version')::integer),
    coalesce(bool_or(version = (setting ->> 'version')::integer), false)
  into version_before, again
  from seed.reference_set where schema_name = setting ->> 'system' and set_name = setting ->> 'set';
  if version_before is null then
    delete from pg_temp.reference_previous;
  elsif version_before is distinct from (setting ->> 'previous')::integer then
    raise exception '%.%: version % is in the database, so version % cannot build on version %', setting ->> 'system',
      setting ->> 'set', version_before, setting ->> 'version', coalesce(setting ->> 'previous', 'none');
  end if;

  execute format('lock table %s in share row exclusive mode', target);  -- nobody edits between reading and writing
  execute format(
    'select count(*) as rows, %s as first_key from pg_temp.reference_file as stored group by %s having count(*) > 1 or num_nulls(%s) > 0 limit 1',
    key_json, (select string_agg(format('stored.%I', name), ', ') from unnest(keys) as name),
    (select string_agg(format('stored.%I', name), ', ') from unnest(keys) as name)
  ) into blocked;
  if blocked.rows is not null then
    raise exception '% the key % is there % time(s); it has to be there once, without nulls',
      setting ->> 'file', blocked.first_key, blocked.rows using errcode = 'unique_violation';
  end if;

  -- An editable column is written only where the row still has what the version before shipped (or, unshipped, nothing).
  select array_agg(name order by position), array_agg(value order by position)
  into written, new_values
  from (
    select name, position, case
      when name <> all (editable) then format('file.%I', name)
      when again then format('coalesce(stored.%1$I, file.%1$I)', name)
      when name <> all (previous_columns) then format('coalesce(stored.%1$I, file.%1$I)', name)
      else format(
        'case when stored.%1$I::text is not distinct from case when previous.%2$I is not null then previous.%1$I::text end'
        || ' then file.%1$I else stored.%1$I end',
        name, keys[1]
      )
    end as value
    from unnest(file_columns) with ordinality as file_column (name, position)
    where name <> all (keys)
  ) as plan;
  select coalesce(string_agg(format('stored.%I::text is distinct from (%s)::text', name, value), ' or '), 'false')
  into differs
  from unnest(written, new_values) as pair (name, value);
  joined := format('pg_temp.reference_file as file left join pg_temp.reference_previous as previous on %s', file_is_previous);
  if released is not null and 'updated_at' = any (target_columns) and 'updated_at' <> all (file_columns) then
    touch := format('updated_at = %L', released);
  end if;

  -- What to go back to
  execute format(
    'insert into seed.reference_change (schema_name, set_name, version, key, before)
     select $1, $2, $3, %s, case when stored.%s is not null then (stored.*)::text end
     from %s left join %s as stored on %s
     where stored.%s is null or %s
     on conflict do nothing',
    replace(key_json, 'stored.', 'file.'), first_key, joined, target, file_is_stored, first_key, differs
  ) using setting ->> 'system', setting ->> 'set', (setting ->> 'version')::integer;

  if differs <> 'false' then
    execute format(
      'update %s as stored set %s from %s where %s and (%s)', target,
      (select string_agg(format('%I = %s', name, value), ', ') from unnest(written, new_values) as pair (name, value))
        || case when touch <> '' then ', ' || touch else '' end,
      joined, file_is_stored, differs
    );
    get diagnostics amount = row_count;
    counts := counts || jsonb_build_object('changed', amount);
  end if;

  select string_agg(quote_ident(name), ', ' order by position), string_agg(value, ', ' order by position)
  into insert_columns, insert_values
  from (
    select name, position, format('file.%I', name) as value
    from unnest(file_columns) with ordinality as file_column (name, position)
    union all
    select setting ->> 'id', 2000, format(
      'seed.reference_uuid(%L, concat_ws('','', %s))', setting ->> 'table',
      (select string_agg(format('file.%I::text', name), ', ' order by position) from unnest(keys) with ordinality as key_column (name, position))
    )
    where setting ->> 'id' is not null
    union all
    select attname, 2001 + attnum, quote_literal(released)
    from pg_attribute
    where attrelid = target::regclass and released is not null and attname <> all (file_columns)
      -- A nullable updated_at of a new row stays null: nobody has updated it.
      and (attname = 'created_at' or attname = 'updated_at' and attnotnull)
  ) as plan;
  execute format(
    'insert into %s (%s) overriding system value
     select %s from pg_temp.reference_file as file where not exists (select from %s as stored where %s)',
    target, insert_columns, insert_values, target, file_is_stored
  );
  get diagnostics amount = row_count;
  counts := counts || jsonb_build_object('added', amount);

  execute format(
    'create temp table reference_gone as
     select stored.* from %s as stored join pg_temp.reference_previous as previous on %s
     where not exists (select from pg_temp.reference_file as file where %s) and %s',
    target, previous_is_stored, file_is_stored,
    case when setting ->> 'retire_column' is null then 'true'
      else format('stored.%I is distinct from %s', setting ->> 'retire_column', setting ->> 'retire_value') end
  );
  execute format(
    'insert into seed.reference_change (schema_name, set_name, version, key, before)
     select $1, $2, $3, %s, (stored.*)::text from %s as stored join pg_temp.reference_gone as gone on %s
     on conflict do nothing',
    key_json, target, gone_is_stored
  ) using setting ->> 'system', setting ->> 'set', (setting ->> 'version')::integer;
  if setting ->> 'retire_column' is null then
    ${refuseReferredRows.trim().replaceAll('\n', '\n  ')}
    execute format('delete from %s as stored using pg_temp.reference_gone as gone where %s', target, gone_is_stored);
  else
    execute format(
      'update %s as stored set %I = %s%s from pg_temp.reference_gone as gone where %s', target,
      setting ->> 'retire_column', setting ->> 'retire_value', case when touch <> '' then ', ' || touch else '' end, gone_is_stored
    );
  end if;
  get diagnostics amount = row_count;
  counts := counts || jsonb_build_object('retired', amount);

  insert into seed.reference_set (schema_name, set_name, version, file, checksum)
  values (setting ->> 'system', setting ->> 'set', (setting ->> 'version')::integer, setting ->> 'file', setting ->> 'checksum')
  on conflict do nothing;
  drop table pg_temp.reference_file, pg_temp.reference_previous, pg_temp.reference_gone;
  perform set_config('seedwright.reference', counts::text, true);
end
$reference$`;
}

/** Going back from this version to the one before it; both are staged. */
export function revertSql(set: ReferenceSet, previous: number | undefined): string {
  return `do $reference$
declare
  setting constant jsonb := ${setting(set, previous)};${declarations}
  image_keys text;
  restored text;
  differs text;
begin
  execute format('lock table %s in share row exclusive mode', target);
  select string_agg(
    format('stored.%I = (image.key::json ->> %s)::%s', name, position - 1, format_type(atttypid, null)), ' and ' order by position
  )
  into image_keys
  from unnest(keys) with ordinality as key_column (name, position)
  join pg_attribute on attrelid = target::regclass and attname = name;

  create temp table reference_image as
  select key, before from seed.reference_change
  where schema_name = setting ->> 'system' and set_name = setting ->> 'set' and version = (setting ->> 'version')::integer;

  execute format(
    'create temp table reference_gone as
     select stored.* from %s as stored join pg_temp.reference_image as image on %s where image.before is null',
    target, image_keys
  );
  ${refuseReferredRows.trim()}
  execute format('delete from %s as stored using pg_temp.reference_gone as gone where %s', target, gone_is_stored);

  -- Only columns that this version wrote, and of the editable ones only those that still hold what it wrote.
  execute format('create temp table reference_before as select (before::%s).* from pg_temp.reference_image where before is not null', target);
  select
    string_agg(format('%I = %s', name, value), ', '),
    string_agg(format('stored.%I::text is distinct from (%s)::text', name, value), ' or ')
  into restored, differs
  from (
    select name, case
      when name <> all (editable) then format('image.%I', name)
      else format(
        'case when stored.%1$I::text is not distinct from (%2$s)::text then image.%1$I else stored.%1$I end', name,
        case when name = any (previous_columns)
          then format(
            'case when file.%2$I is not null and image.%1$I::text is not distinct from case when previous.%2$I is not null then previous.%1$I::text end'
            || ' then file.%1$I else image.%1$I end',
            name, keys[1]
          )
          else format('coalesce(image.%1$I, file.%1$I)', name)
        end
      )
    end as value
    from unnest(file_columns) as name
    where name <> all (keys)
    union all
    select 'updated_at', format('case when stored.updated_at is not distinct from %L then image.updated_at else stored.updated_at end', released)
    where released is not null and 'updated_at' = any (target_columns) and 'updated_at' <> all (file_columns)
  ) as plan;
  if restored is not null then
    execute format(
      'update %s as stored set %s
       from pg_temp.reference_before as image
       left join pg_temp.reference_file as file on %s
       left join pg_temp.reference_previous as previous on %s
       where %s and (%s)',
      target, restored, replace(file_is_stored, 'stored.', 'image.'), replace(previous_is_stored, 'stored.', 'image.'),
      replace(file_is_stored, 'file.', 'image.'), differs
    );
  end if;
  execute format(
    'insert into %1$s (%2$s) overriding system value
     select %2$s from pg_temp.reference_before as file where not exists (select from %1$s as stored where %3$s)',
    target, (select string_agg(quote_ident(name), ', ') from unnest(target_columns) as name), file_is_stored
  );

  delete from seed.reference_change
  where schema_name = setting ->> 'system' and set_name = setting ->> 'set' and version = (setting ->> 'version')::integer;
  delete from seed.reference_set
  where schema_name = setting ->> 'system' and set_name = setting ->> 'set' and version = (setting ->> 'version')::integer;
  drop table pg_temp.reference_file, pg_temp.reference_previous, pg_temp.reference_image, pg_temp.reference_gone, pg_temp.reference_before;
end
$reference$`;
}
