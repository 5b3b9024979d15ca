import type { ReferenceSet } from './model.js';
import { declarations, refuseReferredRows, setting } from './shared-sql.js';

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
  execute format(
    'create temp table reference_before as select (before::%s).* from pg_temp.reference_image where before is not null',
    target
  );
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
            'case when file.%2$I is not null and image.%1$I::text is not distinct from'
            || ' case when previous.%2$I is not null then previous.%1$I::text end then file.%1$I else image.%1$I end',
            name, keys[1]
          )
          else format('coalesce(image.%1$I, file.%1$I)', name)
        end
      )
    end as value
    from unnest(file_columns) as name
    where name <> all (keys)
    union all
    select 'updated_at', format(
      'case when stored.updated_at is not distinct from %L then image.updated_at else stored.updated_at end', released
    )
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
  drop table pg_temp.reference_file, pg_temp.reference_previous, pg_temp.reference_image, pg_temp.reference_gone,
    pg_temp.reference_before;
end
$reference$`;
}
