import { quoteIdent, tableKey, type ForeignKey, type Table } from '../../catalog/index.js';
import { rowsOf } from '../counts.js';
import { columnOf, fewestRows, noneNull, type Question, type Subject } from './question.js';

/** Part of the parents that must be without children before anybody cares. */
const childlessShare = 0.5;

/** Foreign keys that no row follows, parents without children, and self-references without depth. */
export function keyQuestions(subject: Subject, tenantColumns: ReadonlySet<string>): Question[] {
  const { table } = subject;
  return table.foreignKeys.flatMap((key) => {
    if (isSelfReference(key)) return depth(key, subject);
    if (key.columns.some((name) => !isNotNull(table, name))) return [followed(key)];
    const isTenant = key.columns.length === 1 && tenantColumns.has(key.columns[0]!);
    return isTenant ? [] : childless(key, subject);
  });
}

function isSelfReference(key: ForeignKey): boolean {
  return tableKey(key.table) === tableKey(key.references);
}

function isNotNull(table: Table, name: string): boolean {
  return table.columns.some((column) => column.name === name && column.notNull);
}

function followed(key: ForeignKey): Question {
  return {
    expression: `case when count(*) filter (where ${noneNull(key.columns)}) = 0 then 'never' end`,
    findings: (answer) =>
      answer === null
        ? []
        : [
            {
              kind: 'unfollowed-keys',
              table: key.table,
              columns: key.columns,
              other: key.references,
              detail: 'to',
              share: 1,
            },
          ],
  };
}

/**
 * Parents without children by a key that every child has. The foreign key holds, so the distinct values of its columns
 * are the parents that have children. Lists to choose from are left out, and a nullable key promises nothing.
 */
function childless(key: ForeignKey, { catalog, whole, exactRows, isReference }: Subject): Question[] {
  const parent = tableKey(key.references);
  const parents = exactRows(parent) ?? 0;
  if (!whole || parents < fewestRows || isReference(parent) || isTemporal(catalog.tables.get(parent), key))
    return [];
  const columns = key.columns.map(columnOf).join(', ');
  return [
    {
      expression: `count(distinct ${key.columns.length > 1 ? `(${columns})` : columns})::text`,
      findings: (answer) => {
        const without = parents - Number(answer);
        if (without <= parents * childlessShare) return [];
        return [
          {
            kind: 'childless',
            table: key.references,
            columns: key.columns,
            other: key.table,
            detail: `${without} of ${parents} without`,
            share: without / parents,
          },
        ];
      },
    },
  ];
}

/** A key with `period` (PostgreSQL 18) leads to a span of time, which several parents may cover together. */
function isTemporal(parent: Table | undefined, key: ForeignKey): boolean {
  return (parent?.columns ?? []).some(
    ({ name, baseType }) =>
      key.referencedColumns.includes(name) && (baseType.kind === 'range' || baseType.kind === 'multirange'),
  );
}

/** A row that is its own parent is a root written without null. */
function depth(key: ForeignKey, { table, whole }: Subject): Question[] {
  const pointsElsewhere = (alias: string) => {
    const own = key.columns.map((name) => `${alias}.${quoteIdent(name)}`);
    const referenced = key.referencedColumns.map((name) => `${alias}.${quoteIdent(name)}`);
    const known = own.map((column) => `${column} is not null`).join(' and ');
    return `${known} and (${own.join(', ')}) is distinct from (${referenced.join(', ')})`;
  };
  const joined = key.columns.map(
    (name, index) => `parent.${quoteIdent(key.referencedColumns[index]!)} = child.${quoteIdent(name)}`,
  );
  const grandchild = `exists (select from ${rowsOf(table)} as child join ${rowsOf(table)} as parent on ${joined.join(' and ')} where ${pointsElsewhere('child')} and ${pointsElsewhere('parent')})`;
  const levels = `case when count(*) filter (where ${pointsElsewhere('row_of')}) = 0 then 'no row has a parent'`;
  return [
    {
      // The join is bounded only where the whole table is.
      expression: whole ? `${levels} when not ${grandchild} then 'one level only' end` : `${levels} end`,
      findings: (answer) =>
        answer === null
          ? []
          : [{ kind: 'flat', table: table.ref, columns: key.columns, detail: answer, share: 1 }],
    },
  ];
}
