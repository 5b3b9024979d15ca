import { tableKey, type Catalog, type Queryable } from '../catalog/index.js';

/**
 * Columns that triggers of other tables keep up to date (a count of children, a total): they start from their default, else what the
 * triggers make of them is wrong from the first row on. Read from the source of the trigger functions, as far as a plain `update` shows it.
 * @returns names of columns with a default, by `tableKey`
 */
export async function maintainedColumns(
  client: Queryable,
  catalog: Catalog,
): Promise<Map<string, Set<string>>> {
  const functions = [...catalog.tables.values()].flatMap((table) =>
    table.triggers.map((trigger) => trigger.function),
  );
  const { rows } = (await client.query(
    `select distinct function.prosrc as source
     from pg_catalog.pg_proc as function
     join pg_catalog.pg_namespace as namespace on namespace.oid = function.pronamespace
     join unnest($1::text[], $2::text[]) as given (schema, name)
       on given.schema = namespace.nspname and given.name = function.proname`,
    [functions.map((each) => each.schema), functions.map((each) => each.name)],
  )) as { rows: { source: string }[] };
  const maintained = new Map<string, Set<string>>();
  for (const { source } of rows)
    for (const { table, columns } of updatesIn(source))
      for (const found of catalog.tables.values()) {
        if (found.ref.name !== table) continue;
        const known = maintained.get(tableKey(found.ref)) ?? new Set();
        for (const column of found.columns)
          if (columns.includes(column.name) && column.default !== undefined) known.add(column.name);
        maintained.set(tableKey(found.ref), known);
      }
  return maintained;
}

/** `update shop.purchase set total = ..., lines = ... where ...` */
function* updatesIn(source: string): Generator<{ table: string; columns: string[] }> {
  const update =
    /\bupdate\s+(?:only\s+)?(?:[\w"]+\.)?"?(\w+)"?(?:\s+(?:as\s+)?\w+)?\s+set\s+([\s\S]*?)(?:\bwhere\b|\bfrom\b|;)/gi;
  for (const [, table, assignments] of source.matchAll(update))
    yield {
      table: table!,
      columns: [...assignments!.matchAll(/"?(\w+)"?\s*=(?!=)/g)].map((match) => match[1]!),
    };
}
