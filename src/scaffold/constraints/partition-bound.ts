import { parseSync } from 'libpg-query';

import type { Constant, Expression } from './expression.js';
import { expressionOf, type Node } from './read-expression.js';

/** How a partitioned table tells its rows apart. */
export interface PartitionKey {
  readonly strategy: 'range' | 'list' | 'hash';
  readonly columns: readonly Expression[];
}

/** An end of a range in one key column. */
export type Datum = Constant | 'minvalue' | 'maxvalue';

/** Rows that a partition takes. */
export type PartitionBound =
  | { readonly kind: 'range'; readonly from: readonly Datum[]; readonly to: readonly Datum[] }
  | { readonly kind: 'list'; readonly values: readonly Constant[] }
  | { readonly kind: 'hash' }
  | { readonly kind: 'default' };

/** Reads `RANGE (created_at, lower(region))`. */
export function readPartitionKey(text: string): PartitionKey {
  const specification = parsed(`create table t (c int) partition by ${text}`).partspec as {
    strategy: string;
    partParams: { PartitionElem: { name?: string; expr?: Node } }[];
  };
  const columns = specification.partParams.map(({ PartitionElem: { name, expr } }): Expression =>
    expr ? expressionOf(expr) : { kind: 'column', name: name! },
  );
  return {
    strategy: specification.strategy.replace(/.*_/, '').toLowerCase() as PartitionKey['strategy'],
    columns,
  };
}

/** Reads `FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')` and its relatives. */
export function readPartitionBound(text: string): PartitionBound {
  const bound = parsed(`create table t partition of p ${text}`).partbound as {
    is_default?: boolean;
    strategy?: string;
    listdatums?: Node[];
    lowerdatums?: Node[];
    upperdatums?: Node[];
  };
  if (bound.is_default) return { kind: 'default' };
  if (bound.strategy === 'r')
    return { kind: 'range', from: bound.lowerdatums!.map(datumOf), to: bound.upperdatums!.map(datumOf) };
  if (bound.strategy === 'l')
    return { kind: 'list', values: bound.listdatums!.map((node) => datumOf(node) as Constant) };
  return { kind: 'hash' };
}

function datumOf(node: Node): Datum {
  const expression = expressionOf(node);
  if (expression.kind === 'column') return expression.name as 'minvalue' | 'maxvalue';
  return expression as Constant;
}

function parsed(statement: string): Node {
  const { stmts } = parseSync(statement) as unknown as { stmts: { stmt: { CreateStmt: Node } }[] };
  return stmts[0]!.stmt.CreateStmt;
}
