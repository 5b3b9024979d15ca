import { tableKey, type Column } from '../../catalog/index.js';
import { formatMark, identifyingColumns, type Mark } from '../../marks/index.js';
import { Unsolved } from '../unsolved.js';
import { columnOf } from './links.js';
import { hasFacts, type Shape } from './shape.js';

const remark = /^(notes?|remarks?|comments?|description|memo|details?|summary|internal_?notes?)$/i;

/**
 * How the demo rows of a table are to be told from real ones: by the least visible way that is exact.
 * @throws {Unsolved} where nothing in the table can carry a mark
 */
export function chooseMark(shape: Shape): Mark {
  const { table } = shape;
  const possible = candidates(shape).filter(
    (mark) => !shape.adjustments.spoiltMarks.includes(formatMark(mark)),
  );
  if (possible[0]) return possible[0];
  throw new Unsolved(
    table.ref,
    undefined,
    'no column can carry a mark, and without a primary key seed.demo_row cannot either',
    'Give the table a primary key or a boolean column is_mock.',
  );
}

function* generate(shape: Shape): Generator<Mark> {
  const { table } = shape;
  const flag = columnOf(table, 'is_mock');
  // The check of seed files wants this mark wherever there is the column.
  if (flag?.type === 'boolean') return yield { kind: 'is_mock' };
  for (const column of uuidColumns(shape)) yield { kind: 'uuid', column: column.name };
  for (const column of shape.values)
    if (remark.test(column.name) && carriesText(shape, column, 60))
      yield { kind: 'text', column: column.name };
  for (const column of owners(shape)) yield { kind: 'parent', column };
  if (identifyingColumns(table)) yield { kind: 'ledger' };
  for (const column of owners(shape, true)) yield { kind: 'parent', column };
  for (const column of shape.values)
    if (carriesText(shape, column, 20)) yield { kind: 'text', column: column.name };
  yield { kind: 'ledger' };
}

function candidates(shape: Shape): Mark[] {
  return [...generate(shape)];
}

function uuidColumns(shape: Shape): Column[] {
  const primary = shape.table.primaryKey?.columns ?? [];
  return shape.values
    .filter((column) => column.type === 'uuid' && !hasFacts(shape, column.name))
    .filter(
      (column) =>
        primary.includes(column.name) ||
        (column.notNull &&
          !/(^|_)(ref|external|source|correlation|request|session|trace)/i.test(column.name)),
    )
    .sort((one, other) => Number(primary.includes(other.name)) - Number(primary.includes(one.name)));
}

function carriesText(shape: Shape, column: Column, length: number): boolean {
  const limit = Number(/^character varying\((\d+)\)$/.exec(column.type)?.[1] ?? length);
  const free = /^(text|character varying)/.test(column.type) && limit >= length;
  const unique = shape.table.uniqueIndexes.some((index) => index.columns.includes(column.name));
  const nullSomewhere = shape.kinds.kinds.some((kind) => kind.facts.get(column.name)?.isNull);
  return free && !unique && !nullSomewhere && !hasFacts(shape, column.name);
}

/** Keys to a marked parent that owns the row: part of the primary key, gone with the parent. */
function owners(shape: Shape, any = false): string[] {
  const { table, context } = shape;
  const primary = table.primaryKey?.columns ?? [];
  return shape.links.links
    .filter(
      (link) =>
        link.kind === 'outer' && link.key.columns.length === 1 && link.gives.has(link.key.columns[0]!),
    )
    .filter((link) => context.filled.get(tableKey(link.parent.ref))?.mark !== undefined)
    .filter((link) => columnOf(table, link.key.columns[0]!)!.notNull)
    .filter(
      (link) =>
        any ||
        (primary.length > 1 && primary.includes(link.key.columns[0]!) && link.key.onDelete === 'cascade'),
    )
    .map((link) => link.key.columns[0]!);
}
