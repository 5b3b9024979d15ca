import type { TableRef } from '../catalog/index.js';
import type { Guard, ParsedSql } from './parsed-sql.js';

/** A node of the parse tree as libpg-query gives it: one key, the node's type. */
export type Node = Record<string, unknown>;

/** Functions whose value no seed can repeat. */
const nonDeterministic = new Set(
  `random random_normal setseed now clock_timestamp statement_timestamp transaction_timestamp timeofday gen_random_uuid gen_random_bytes uuidv4 uuidv7
   uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 nextval currval lastval setval txid_current pg_current_xact_id pg_backend_pid pg_sleep`.split(
    /\s+/,
  ),
);

const dataModifying = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'];

/** Visits every node of a statement once and notes what matters. */
export class Walk {
  /** Tables read, each once. */
  readonly reads: TableRef[] = [];
  /** Of calls that stand in `least(<call>, <number>)`: the number. */
  private readonly limits = new Map<Node, number>();

  constructor(
    private readonly parsed: ParsedSql,
    private readonly offsetOf: (byte: number) => number,
  ) {}

  /** @param names CTEs in scope */
  visit(node: unknown, names: ReadonlySet<string>): void {
    if (Array.isArray(node)) return node.forEach((item) => this.visit(item, names));
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node as Node)) {
      if (value === null || typeof value !== 'object') continue;
      const inner = this.enter(key, value as Node, names);
      this.visit(value, inner);
    }
  }

  private enter(kind: string, node: Node, names: ReadonlySet<string>): ReadonlySet<string> {
    const scope = withNames(node, names);
    if (kind === 'InsertStmt') this.insert(node);
    else if (dataModifying.includes(kind)) this.otherWrite(kind, node);
    else if (kind === 'RangeVar') this.read(node, names);
    else if (kind === 'FuncCall') this.call(node);
    else if (kind === 'MinMaxExpr') this.limit(node);
    else if (kind === 'A_Const') this.number(node);
    else if (kind === 'SQLValueFunction')
      this.problem(node, 'the wall clock in a seed file', 'Use seed.now() or seed.today().');
    else if (kind === 'ParamRef')
      this.problem(
        node,
        'a parameter in a seed file',
        'A seed file runs as it stands; read settings by seed.*().',
      );
    return scope;
  }

  private insert(node: Node): void {
    const relation = node.relation as Node;
    const columns = ((node.cols as Node[] | undefined) ?? []).map(
      (column) => (column.ResTarget as { name: string }).name,
    );
    if (!relation.schemaname)
      this.problem(relation, `insert into ${String(relation.relname)}: no schema`, 'Write <schema>.<table>.');
    if (columns.length === 0)
      this.problem(
        relation,
        'the insert names no columns',
        'List them: `insert into <schema>.<table> (<column>, ...)`.',
      );
    this.parsed.inserts.push({
      table: { schema: String(relation.schemaname ?? ''), name: String(relation.relname) },
      offset: this.offset(relation),
      columns,
      guard: node.onConflictClause ? this.guard(node.onConflictClause as Node) : undefined,
    });
  }

  private otherWrite(kind: string, node: Node): void {
    const relation = node.relation as Node;
    // The ledger of marks is written in passing; the first table is the file's.
    const target = this.parsed.inserts.find(({ table }) => table.schema !== 'seed')?.table;
    if (kind !== 'UpdateStmt')
      this.problem(
        relation,
        `${kind.replace('Stmt', '').toLowerCase()} in a seed file`,
        'Seed files only add rows; `purge` removes them.',
      );
    else if (target && (relation.schemaname !== target.schema || relation.relname !== target.name)) {
      this.problem(
        relation,
        `an update of another table (${String(relation.relname)})`,
        'Update only the table that the file fills.',
      );
    }
  }

  private guard(clause: Node): Guard {
    const infer = (clause.infer ?? {}) as {
      indexElems?: { IndexElem: { name?: string } }[];
      conname?: string;
      whereClause?: unknown;
    };
    const elements = (infer.indexElems ?? []).map((element) => element.IndexElem);
    return {
      offset: this.offset(clause),
      action: clause.action === 'ONCONFLICT_UPDATE' ? 'update' : 'nothing',
      columns: elements.flatMap((element) => element.name ?? []),
      expressions: elements.filter((element) => element.name === undefined).length,
      constraint: infer.conname,
      partial: infer.whereClause !== undefined,
      updateConditionColumns: columnsIn(clause.whereClause),
    };
  }

  private read(node: Node, names: ReadonlySet<string>): void {
    const name = String(node.relname);
    if (!node.schemaname) {
      if (!names.has(name))
        this.problem(node, `table ${name}: no schema`, 'Write <schema>.<table>; only CTEs go without.');
      return;
    }
    const table = { schema: String(node.schemaname), name };
    if (table.schema === 'seed' || table.schema === 'pg_catalog') return;
    if (!this.reads.some((read) => read.schema === table.schema && read.name === name))
      this.reads.push(table);
  }

  private call(node: Node): void {
    const parts = (node.funcname as { String: { sval: string } }[]).map((part) => part.String.sval);
    const name = parts.at(-1)!;
    if (parts.length === 2 && parts[0] === 'seed') {
      if (name === 'rows') this.rows(node);
      else if (name === 'password_hash' && node.args) this.parsed.asksForAccountHashes = true;
    } else if (nonDeterministic.has(name)) {
      this.problem(
        node,
        `${name}() gives another value on every run`,
        'Take values from the seed.* functions.',
      );
    }
  }

  /** The grammar leaves a zero out. */
  private number({ ival }: { ival?: { ival?: number } }): void {
    if (ival) this.parsed.numbers.add(ival.ival ?? 0);
  }

  private rows(node: Node): void {
    type Constant = { A_Const?: { ival?: { ival?: number } } };
    const args =
      (node.args as (Constant & { NamedArgExpr?: { name: string; arg: Constant } })[] | undefined) ?? [];
    const value = args[0]?.A_Const?.ival?.ival;
    const named = args[1]?.NamedArgExpr;
    const students = named?.name === 'students' ? named.arg.A_Const?.ival?.ival : undefined;
    if (args.length > 2 || (args.length === 2 && (students === undefined || students < 1)))
      this.problem(
        node,
        'seed.rows() with a second argument that it does not know',
        'Write for how many students the first number stands: seed.rows(400, students => 100).',
      );
    else if (value === undefined || value < 1)
      this.problem(
        node,
        'seed.rows() without a whole number from 1',
        'Write the number of rows itself: seed.rows(60).',
      );
    else this.parsed.rows.push({ value, students, offset: this.offset(node), limit: this.limits.get(node) });
  }

  /** `least(seed.rows(60), 26)`: a table that cannot hold more, whatever the scale. */
  private limit(node: Node): void {
    const args =
      (node.args as { FuncCall?: Node; A_Const?: { ival?: { ival?: number } } }[] | undefined) ?? [];
    const calls = args.flatMap((arg): Node[] => (arg.FuncCall ? [arg.FuncCall] : []));
    const limits = args.flatMap((arg) => arg.A_Const?.ival?.ival ?? []);
    if (node.op !== 'IS_LEAST' || calls.length !== 1 || limits.length !== 1 || args.length !== 2) return;
    this.limits.set(calls[0]!, limits[0]!);
  }

  private offset(node: Node): number {
    return this.offsetOf(Number(node.location ?? 0));
  }

  private problem(node: Node, message: string, nextStep: string): void {
    this.parsed.problems.push({ offset: this.offset(node), message, nextStep });
  }
}

/** CTEs that a statement declares are names for everything inside it. */
function withNames(node: Node, names: ReadonlySet<string>): ReadonlySet<string> {
  const clause = node.withClause as { ctes?: { CommonTableExpr: { ctename: string } }[] } | undefined;
  if (!clause?.ctes) return names;
  return new Set([...names, ...clause.ctes.map((cte) => cte.CommonTableExpr.ctename)]);
}

/** Names of all columns in an expression, without the table's. */
export function columnsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(columnsIn);
  if (node === null || typeof node !== 'object') return [];
  const column = (node as { ColumnRef?: { fields: { String?: { sval: string } }[] } }).ColumnRef;
  if (column) return column.fields.slice(-1).flatMap((field) => field.String?.sval ?? []);
  return Object.values(node).flatMap(columnsIn);
}
