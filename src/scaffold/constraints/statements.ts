import { quoteIdent, type Catalog, type Check, type Column, type Table } from '../../catalog/index.js';
import { formulaOf } from './conditions.js';
import { columnsOf } from './expression.js';
import type { Formula, Source } from './formula.js';
import { partitionFormulas } from './partitions.js';
import { readExpression, withColumnsReplaced } from './read-expression.js';
import { columnsByName, domainsOf } from './scope.js';

/** Something that a table demands of every row. */
export interface Statement {
  readonly source: Source;
  readonly formula: Formula;
  readonly isPartition: boolean;
}

/** Everything that a table demands of its rows. */
export function statementsOf(table: Table, catalog: Catalog): readonly Statement[] {
  const columns = columnsByName(table);
  const statement = (name: string, sql: string, whole = sql): Statement => {
    const expression = readExpression(sql);
    const source = { name, sql: whole, columns: columnsOf(readExpression(whole)) };
    const isOwn = columnsOf(expression).every((column) => columns.has(column));
    const formula = isOwn
      ? formulaOf(expression, { negated: false, need: 'passes' }, { columns, source })
      : ({ kind: 'open', source } as const);
    return { source, formula, isPartition: false };
  };
  const checks = table.checks.map(({ name, expression }) => statement(name, madeOnly(expression, table)));
  const domainChecks = table.columns.flatMap((column) =>
    domainConditions(column, catalog).map(({ name, sql }) => statement(name, madeOnly(sql, table))),
  );
  const ofPartition = (check: Check, condition: string) => {
    const sql = madeOnly(check.expression, table);
    return statement(check.name, sql, `(not ${condition} or ${sql})`).formula;
  };
  const partitions = partitionFormulas(table, catalog, ofPartition);
  return [...checks, ...domainChecks, ...partitions.map((each) => ({ ...each, isPartition: true }))];
}

/** Generated columns are not made; what they are generated from stands in their place. */
function madeOnly(sql: string, table: Table): string {
  const generated = table.columns.flatMap(({ name, generatedAs }) =>
    generatedAs === undefined ? [] : [[name, `(${generatedAs})`] as const],
  );
  return generated.length > 0 ? withColumnsReplaced(sql, new Map(generated)) : sql;
}

function domainConditions(column: Column, catalog: Catalog): { name: string; sql: string }[] {
  const value = new Map([['value', quoteIdent(column.name)]]);
  return domainsOf(column, catalog).flatMap(({ ref, checks }) =>
    checks.map(({ name, expression }) => ({
      name: `${ref.name}.${name}`,
      sql: withColumnsReplaced(expression, value),
    })),
  );
}
