import { quoteIdent, quoteTableRef, type Catalog } from '../catalog/index.js';
import {
  demoCondition,
  identifyingColumns,
  ownRows,
  primaryKeyText,
  sharedParents,
  type Marks,
} from '../marks/index.js';
import type { ResolvedMinimum } from './resolve.js';

/** A minimum that is to be looked at. */
export interface ServedMinimum extends ResolvedMinimum {
  /** Real rows are parents, too. */
  realParents: boolean;
}

/**
 * One query over many minimums: parents and their children are relations of their own, joined as sets; what several minimums read
 * alike is read once.
 * @param parts what to select of each minimum, from the relation `short` (key columns of the parent, `missing`)
 */
export function gapQuery(
  minimums: ServedMinimum[],
  marks: Marks,
  catalog: Catalog,
  part: (index: number, short: string) => string,
  options: { named?: boolean } = {},
): string {
  const shared = sharedParents(marks, catalog);
  const relations = new Relations(shared.ctes);
  const parts = minimums.map((minimum, index) => {
    const condition = minimum.realParents
      ? 'true'
      : demoCondition(minimum.parent, 'row_of', marks, catalog, shared.parents);
    const parents = relations.named(
      'parents_of_minimum',
      parentsOf(minimum, condition, options.named === true),
    );
    const children = relations.named('children', childrenOf(minimum));
    return part(index, shortOf(minimum, parents, children, options.named === true));
  });
  return `with\n${shared.ctes.join(',\n')}\n${parts.join('\nunion all\n')}`;
}

/** Relations that are written once, however often they are asked for. */
class Relations {
  private readonly names = new Map<string, string>();

  /** @param ctes the list that they join, behind those they build on */
  constructor(private readonly ctes: string[]) {}

  named(prefix: string, query: string): string {
    const known = this.names.get(query);
    if (known) return known;
    const name = `${prefix}_${this.names.size + 1}`;
    this.names.set(query, name);
    this.ctes.push(`${name} as (${query})`);
    return name;
  }
}

/** Parents by the columns that the last key ends in; for people also their own key, and their place in its order. */
function parentsOf(minimum: ServedMinimum, condition: string, named: boolean): string {
  const { parent, parentColumns } = minimum;
  const keys = parentColumns.map((column, index) => `row_of.${quoteIdent(column)} as key_${index + 1}`);
  const order = (identifyingColumns(parent) ?? parentColumns).map((column) => `row_of.${quoteIdent(column)}`);
  const names = named
    ? [
        `${primaryKeyText(parent, 'row_of')} as name`,
        `row_number() over (order by ${order.join(', ')}) as place`,
      ]
    : [];
  // Unqualified columns of the condition can only be the parent's: nothing else is in sight.
  const where = [condition, ...(minimum.minimum.where ? [`(${minimum.minimum.where})`] : [])];
  return `select ${[...keys, ...names].join(', ')} from ${ownRows(parent)} as row_of where ${where.join(' and ')}`;
}

/** How many children each parent has: of the last key the columns alone are read, not the table that it points at. */
function childrenOf({ child, keys }: ServedMinimum): string {
  const last = keys.length - 1;
  const joins = keys.slice(0, last).map((key, index) => {
    const same = key.columns.map(
      (column, position) =>
        `step_${index + 1}.${quoteIdent(key.referencedColumns[position]!)} = step_${index}.${quoteIdent(column)}`,
    );
    return ` join ${quoteTableRef(key.references)} as step_${index + 1} on ${same.join(' and ')}`;
  });
  const columns = keys[last]!.columns.map((column) => `step_${last}.${quoteIdent(column)}`);
  const named = columns.map((column, index) => `${column} as key_${index + 1}`);
  return `select ${named.join(', ')}, count(*) as rows from ${ownRows(child)} as step_0${joins.join('')} group by ${columns.join(', ')}`;
}

function shortOf(
  { minimum, parentColumns }: ServedMinimum,
  parents: string,
  children: string,
  named: boolean,
): string {
  const same = parentColumns.map((_, index) => `children.key_${index + 1} = parents.key_${index + 1}`);
  const columns = named ? ['parents.name', 'parents.place'] : [];
  return `(select ${[...columns, `${minimum.rows} - coalesce(children.rows, 0) as missing`].join(', ')}
    from ${parents} as parents left join ${children} as children on ${same.join(' and ')}
    where coalesce(children.rows, 0) < ${minimum.rows}) as short`;
}
