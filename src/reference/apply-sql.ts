import type { ReferenceSet } from './model.js';
import { declarations, refuseReferredRows, setting } from './shared-sql.js';

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
  counts jsonb := '{"added": 0, "changed": 0, "retired": 0}';
begin
  select max(version) into version_before
  from seed.reference_set where schema_name = setting ->> 'system' and set_name = setting ->> 'set';
  if version_before > (setting ->> 'version')::integer then
    raise exception '%.%: version % is in the database, which is newer than version %',
      setting ->> 'system', setting ->> 'set', version_before, setting ->> 'version';
  end if;
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
    'select count(*) as rows, %1$s as first_key from pg_temp.reference_file as stored
     group by %2$s having count(*) > 1 or num_nulls(%2$s) > 0 limit 1',
    key_json, (select string_agg(format('stored.%I', name), ', ') from unnest(keys) as name)
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
      (
        select string_agg(format('file.%I::text', name), ', ' order by position)
        from unnest(keys) with ordinality as key_column (name, position)
      )
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
      setting ->> 'retire_column', setting ->> 'retire_value', case when touch <> '' then ', ' || touch else '' end,
      gone_is_stored
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
