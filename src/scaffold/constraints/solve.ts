import type { Catalog, Column, Table } from '../../catalog/index.js';
import type { Facts, RowKind, RowKinds } from '../facts.js';
import { boundOf, rowSql, type Side } from './bounds.js';
import { columnsOf, operation } from './expression.js';
import type { RelationLiteral, Source } from './formula.js';
import { columnsIn } from './linear.js';
import { alternativesOf, conjoined, emptyConjunction, labelOf, type Conjunction } from './normal-form.js';
import { isStrict, nullPasses } from './nullness.js';
import { solveRelations, type ColumnBounds, type Solution } from './relations.js';
import { columnsByName } from './scope.js';
import { mostKinds, selected, type Candidate } from './selection.js';
import { statementsOf, type Statement } from './statements.js';

/**
 * What a table's checks, the domains of its columns and its partitions say of a row's values.
 * The grammar must be loaded (`loadGrammar`).
 * @param table any table of the catalogue; of a partitioned table each leaf partition gets a kind of row of its own
 * @param catalog where the table's partitions and the types of its columns are looked up
 * @returns kinds of row that the constraints let in, as different as possible and at most 16 (or as many as there are
 * partitions, up to 24); `open` names the constraints that the facts of some kind do not cover
 */
export function solveConstraints(table: Table, catalog: Catalog): RowKinds {
  const columns = columnsByName(table);
  const statements = statementsOf(table, catalog);
  const conjunctions = conjunctionsOf(statements, columns);
  const solved = conjunctions.flatMap((conjunction) => candidateOf(conjunction, table) ?? []);
  const candidates =
    solved.length > 0 ? solved : conjunctions.map((conjunction) => mostOf(conjunction, table));
  const kinds = selected(
    candidates,
    Math.max(mostKinds, new Set(candidates.map(({ partition }) => partition)).size),
  );
  const open = new Set(kinds.flatMap((kind) => [...kind.open]));
  return {
    kinds: kinds.map(({ facts, label }): RowKind => ({ facts, label })),
    open: statements
      .map(({ source }) => source)
      .filter((source) => open.has(source))
      .map(({ name, sql, columns: needs }) => ({ name, condition: { sql, needs } })),
  };
}

/** Simple statements come first, so that alternatives which they rule out do not take up room. */
function conjunctionsOf(
  statements: readonly Statement[],
  columns: ReadonlyMap<string, Column>,
): readonly Conjunction[] {
  const ordered = [...statements].sort(
    (one, other) =>
      Number(isChoice(one)) - Number(isChoice(other)) || Number(other.isPartition) - Number(one.isPartition),
  );
  return ordered.reduce<readonly Conjunction[]>(
    (conjunctions, { formula, source }) => {
      const next = conjoined(conjunctions, formula, columns);
      return next.length > 0
        ? next
        : conjunctions.map((each) => ({ ...each, open: new Set([...each.open, source]) }));
    },
    [emptyConjunction],
  );
}

function isChoice({ formula }: Statement): boolean {
  return alternativesOf(formula).length > 1;
}

/** A conjunction without those relations that contradict the ones before them. */
function mostOf(conjunction: Conjunction, table: Table): Candidate {
  const withRelations = (relations: readonly RelationLiteral[]) =>
    candidateOf({ ...conjunction, relations }, table);
  const kept = conjunction.relations.reduce<readonly RelationLiteral[]>(
    (relations, next) => (withRelations([...relations, next]) ? [...relations, next] : relations),
    [],
  );
  const dropped = conjunction.relations.filter((relation) => !kept.includes(relation));
  const candidate = withRelations(kept)!;
  return { ...candidate, open: new Set([...candidate.open, ...dropped.map(({ source }) => source)]) };
}

/** A conjunction with its relations solved; undefined if they contradict each other or the facts. */
function candidateOf(conjunction: Conjunction, table: Table): Candidate | undefined {
  const isNull = (column: string) => conjunction.facts.get(column)?.isNull === true;
  const relations = conjunction.relations.filter((relation) => {
    const comparison = operation(relation.left, relation.operator, relation.right);
    return !columnsOf(comparison).some((column) => isNull(column) && nullPasses(comparison, column));
  });
  const solution = solveRelations(table, relations, conjunction.facts);
  const facts = solution && withBounds(conjunction.facts, solution, table);
  if (!facts) return undefined;
  const open: ReadonlySet<Source> = new Set([...conjunction.open, ...solution.unsolved]);
  return { facts, open, label: labelOf(conjunction), partition: conjunction.partition };
}

function withBounds(
  facts: ReadonlyMap<string, Facts>,
  { bounds }: Solution,
  table: Table,
): ReadonlyMap<string, Facts> | undefined {
  const all = new Map(facts);
  for (const column of table.columns) {
    const solved = bounds.get(column.name);
    const joined = solved ? boundedFacts(all.get(column.name) ?? {}, solved) : all.get(column.name);
    if (solved && !joined) return undefined;
    if (joined && Object.keys(joined).length > 0) all.set(column.name, joined);
    else all.delete(column.name);
  }
  return withInputs(all, bounds, table);
}

function boundedFacts(facts: Facts, { low, high, equals }: ColumnBounds): Facts | undefined {
  if (facts.isNull) return facts;
  const values = facts.values?.filter((value) => fits(Number(value), low, high));
  if (values?.length === 0) return undefined;
  const open = (sides: readonly Side[]) =>
    sides
      .filter(({ rest }) => !values || rest.terms.size > 0)
      .sort((one, other) => columnsIn(one.rest).length - columnsIn(other.rest).length)
      .map(boundOf);
  const [lows, highs] = [open(low), open(high)];
  return {
    ...facts,
    ...(values && { values }),
    ...(lows.length > 0 && { low: lows }),
    ...(highs.length > 0 && { high: highs }),
    ...(equals && { equals: rowSql(equals.rest) }),
  };
}

/** Whether a listed number keeps to those bounds that are numbers. */
function fits(value: number, low: readonly Side[], high: readonly Side[]): boolean {
  const keeps = (sides: readonly Side[], sign: number) =>
    sides
      .filter(({ rest }) => rest.terms.size === 0)
      .every(({ rest, inclusive }) => {
        const distance = sign * (value - rest.constant);
        return inclusive ? distance >= 0 : distance > 0;
      });
  return keeps(low, 1) && keeps(high, -1);
}

/** A column that must not be null and is made from others demands that they are not null either. */
function withInputs(
  facts: Map<string, Facts>,
  bounds: Solution['bounds'],
  table: Table,
): ReadonlyMap<string, Facts> | undefined {
  const columns = columnsByName(table);
  const demand = (name: string): boolean => {
    const own = bounds.get(name);
    if (!own || !(facts.get(name)?.notNull || columns.get(name)?.notNull)) return true;
    const inputs = [own.equals ? [own.equals] : [], own.low, own.high].flatMap(inputsOf);
    return inputs.every((input) => {
      const present = facts.get(input) ?? {};
      if (present.isNull) return false;
      if (!columns.get(input)?.notNull) facts.set(input, { ...present, notNull: true });
      return demand(input);
    });
  };
  return [...bounds.keys()].every(demand) ? facts : undefined;
}

/** Columns without which nothing is known: one side that cannot be null is enough. */
function inputsOf(sides: readonly Side[]): string[] {
  const inputs = sides.map(({ rest }) =>
    [...rest.terms.values()].flatMap(({ expression }) => (isStrict(expression) ? columnsOf(expression) : [])),
  );
  return inputs.some((each) => each.length === 0) ? [] : inputs.flat();
}
