import {
  compareText,
  formatTableRef,
  quoteIdent,
  tableKey,
  type ForeignKey,
  type Table,
} from '../../catalog/index.js';
import { groupBy } from '../../plan/group-by.js';
import type { Statement } from '../batches.js';
import { rowsOf } from '../counts.js';
import { columnOf, type Finding, type Question } from './question.js';

/** More are users rather than tenants: nobody expects each of them in each table. */
const mostTenants = 1_000;

/** Tables of a schema that must lead to a tenant before it counts as one: so many, and so large a part of all. */
const fewestTables = 3;
const smallestPart = 0.2;

/** Columns that name a tenant better than its key does, in this order. */
const namingColumns = ['slug', 'name', 'code', 'title', 'label'];

/** A table of tenants: the one that most tables of a schema point at through an equally named NOT NULL column. */
export interface Tenancy {
  readonly tenants: Table;
  /** Column of the tenants that the keys lead to. */
  readonly referenced: string;
  /** Column of the tables that belong to tenants. */
  readonly column: string;
  /** `tableKey` of each of them. */
  readonly tables: ReadonlySet<string>;
}

/** At most one tenancy for each schema. */
export function findTenancies(tables: readonly Table[]): Tenancy[] {
  const bySchema = groupBy(tables, ({ ref }) => ref.schema);
  return [...bySchema.values()].flatMap((ofSchema) => {
    const best = candidatesIn(ofSchema, tables)
      .filter((each) => each.tables.size >= Math.max(fewestTables, ofSchema.length * smallestPart))
      .sort(
        (one, other) =>
          other.tables.size - one.tables.size ||
          one.tenants.foreignKeys.length - other.tenants.foreignKeys.length ||
          compareText(tableKey(one.tenants.ref), tableKey(other.tenants.ref)),
      );
    return best.slice(0, 1);
  });
}

function candidatesIn(ofSchema: readonly Table[], all: readonly Table[]): Tenancy[] {
  const keys = ofSchema.flatMap((table) => table.foreignKeys.filter((key) => belongs(table, key)));
  const groups = groupBy(keys, (key) =>
    JSON.stringify([tableKey(key.references), key.referencedColumns[0], key.columns[0]]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    const tenants = all.find((table) => tableKey(table.ref) === tableKey(first!.references));
    if (!tenants) return [];
    const tables = new Set([first!, ...others].map((key) => tableKey(key.table)));
    return [{ tenants, referenced: first!.referencedColumns[0]!, column: first!.columns[0]!, tables }];
  });
}

function belongs(table: Table, key: ForeignKey): boolean {
  return (
    key.columns.length === 1 &&
    tableKey(key.references) !== tableKey(table.ref) &&
    table.columns.some((column) => column.name === key.columns[0] && column.notNull)
  );
}

/** Gathers which tenants have rows in which tables. */
export class TenantCoverage {
  private readonly present = new Map<string, { table: Table; tenants: Set<string> }>();

  constructor(
    readonly tenancy: Tenancy,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  /** The tenants that a table has rows of; it is answered into this object. */
  question(table: Table): Question[] {
    if (!this.tenancy.tables.has(tableKey(table.ref)) || this.names.size < 2 || this.names.size > mostTenants)
      return [];
    return [
      {
        expression: `array_to_json(array_agg(distinct ${columnOf(this.tenancy.column)}::text))::text`,
        findings: (answer) => {
          this.present.set(tableKey(table.ref), {
            table,
            tenants: new Set(JSON.parse(answer ?? '[]') as string[]),
          });
          return [];
        },
      },
    ];
  }

  /** After all questions are answered: tenants absent from most tables one by one, then the tables that lack some of the others. */
  findings(): Finding[] {
    const asked = [...this.present.values()];
    const absences = [...this.names.keys()].map((id) => ({
      id,
      tables: asked.filter(({ tenants }) => !tenants.has(id)).map(({ table }) => formatTableRef(table.ref)),
    }));
    const [idle, active] = [true, false].map((wanted) =>
      absences.filter(({ tables }) => tables.length > asked.length / 2 === wanted),
    ) as [typeof absences, typeof absences];
    return [
      ...idle.map(({ id, tables }) => this.idleTenant(this.names.get(id)!, tables, asked.length)),
      ...asked.flatMap(({ table, tenants }) => {
        const missing = active.filter(({ id }) => !tenants.has(id)).map(({ id }) => this.names.get(id)!);
        return missing.length > 0 ? [this.unevenTable(table, missing, active.length)] : [];
      }),
    ];
  }

  private idleTenant(name: string, tables: string[], of: number): Finding {
    const { tenants, referenced } = this.tenancy;
    const detail = `${name} has no row in ${tables.length} of ${of} tables`;
    return {
      kind: 'tenants',
      table: tenants.ref,
      columns: [referenced],
      detail,
      missing: tables,
      share: tables.length / of,
    };
  }

  private unevenTable({ ref }: Table, missing: string[], of: number): Finding {
    const { tenants, column } = this.tenancy;
    const detail = `no row of ${missing.length} of ${of}`;
    return {
      kind: 'tenants',
      table: ref,
      other: tenants.ref,
      columns: [column],
      detail,
      missing,
      share: missing.length / of,
    };
  }
}

/** Asks for the tenants: pairs of key and name. */
export function tenantStatement({ tenants, referenced }: Tenancy): Statement {
  const named = namingColumns.find((name) => tenants.columns.some((column) => column.name === name));
  const name =
    named === undefined
      ? quoteIdent(referenced)
      : `coalesce(${quoteIdent(named)}::text, ${quoteIdent(referenced)}::text)`;
  return {
    key: tableKey(tenants.ref),
    sql: `select coalesce(json_agg(json_build_array(id, name) order by name collate "C"), '[]')::text as answer from (select ${quoteIdent(referenced)}::text as id, ${name}::text as name from ${rowsOf(tenants)} limit ${mostTenants + 1}) as tenant`,
  };
}
