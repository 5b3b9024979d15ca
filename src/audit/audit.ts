import type { Knex } from 'knex';
import type { Client } from 'pg';
import { readCatalog, tableKey, type Catalog, type Table } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import {
  assertMeant,
  connectionsOf,
  describeTarget,
  explained,
  type Connections,
  type Target,
} from '../database/index.js';
import type { Marks } from '../marks/index.js';
import { loadExemptions } from '../project/exemptions.js';
import type { Project } from '../project/index.js';
import { readApplied, type AppliedReference } from '../reference/index.js';
import { marksOf, schemasOf } from '../runner/index.js';
import { readLedger, type LedgerEntry } from '../runtime/index.js';
import { applicationSchemas, applicationTables } from '../scope/index.js';
import type { Problem, SeedFile } from '../seedfile/index.js';
import { hasRuntime, readAccess, type Access } from './access.js';
import { countRows, usableMarks, type Count } from './counts.js';
import { coverage } from './coverage/coverage.js';
import { judgeExemptions } from './exemptions.js';
import { goneFillers, readFiles, referenceFillers, seedFillers } from './fillers.js';
import type { AuditedTable, AuditReport, Filler, TableState } from './model.js';
import { describeGaps } from './notes.js';
import { stateOf } from './state.js';

export interface AuditOptions {
  /** Schemas to look at; undefined: all of the application. */
  readonly schemas?: readonly string[];
  /** Rows below which a table without a target is thin (default 1: it is enough to have any). */
  readonly minRows?: number;
}

/** What files and database say before anything is counted. */
interface Ground {
  target: Target;
  migrated: boolean;
  schemas: string[];
  catalog: Catalog;
  ledger: ReadonlyMap<string, LedgerEntry>;
  applied: AppliedReference[];
  marks: Marks;
  files: SeedFile[];
  problems: Problem[];
  /** Tables to be audited that the role may read. */
  tables: Table[];
  /** Keys of all tables that an audit of all schemas would look at. */
  audited: ReadonlySet<string>;
  access: Access;
}

/**
 * Holds every table of the chosen schemas against files, targets, marks and exemptions, and looks for cases that its rows
 * do not show. Only reads; needs neither a migration nor a seed file of ours.
 * @throws {UsageError} for a schema that does not exist, or a list of exemptions that is no CSV
 * @throws {TargetError} where the database cannot be reached, or is not the one that was named
 */
export async function audit(
  knex: Knex,
  project: Project,
  settings: Settings,
  options: AuditOptions = {},
): Promise<AuditReport> {
  const started = performance.now();
  const connections = connectionsOf(knex);
  return explained(async () => {
    const ground = await connections.use((client) => survey(client, knex, project, settings, options));
    const report = await examine(connections, ground, project, settings, options.minRows ?? 1);
    return { ...report, durationMs: Math.round(performance.now() - started) };
  });
}

async function survey(
  client: Client,
  knex: Knex,
  project: Project,
  settings: Settings,
  options: AuditOptions,
): Promise<Ground> {
  const target = await describeTarget(client);
  // A standby or a remote database may well be looked at; only a name that was given has to be right.
  if (settings.database !== undefined) assertMeant({ ...target, readOnly: false }, settings);
  const migrated = await hasRuntime(client);
  const ledger = migrated ? await readLedger(client) : new Map<string, LedgerEntry>();
  const applied = migrated ? await readApplied(client) : [];
  const { files, problems } = readFiles(project);
  const schemas = await applicationSchemas(client, options.schemas);
  const all = options.schemas ? await applicationSchemas(client) : schemas;
  // Files read, and marks lead to, tables of schemas that were not asked for.
  const catalog = await readCatalog(client, [...new Set([...schemas, ...all, ...schemasOf(files, ledger)])]);
  const audited = applicationTables(catalog, knex);
  const chosen = audited.filter(({ ref }) => schemas.includes(ref.schema));
  const access = await readAccess(client, chosen);
  return {
    target,
    migrated,
    schemas,
    catalog,
    ledger,
    applied,
    marks: usableMarks(marksOf(files, ledger), catalog, migrated),
    files,
    problems,
    tables: chosen.filter(({ ref }) => !access.closed.has(tableKey(ref))),
    audited: new Set(audited.map(({ ref }) => tableKey(ref))),
    access,
  };
}

async function examine(
  connections: Connections,
  ground: Ground,
  project: Project,
  settings: Settings,
  minRows: number,
): Promise<Omit<AuditReport, 'durationMs'>> {
  const { catalog, ledger, marks, tables } = ground;
  const { counts, failures } = await countRows(connections, tables, marks, catalog);
  const demoRows = (key: string) => counts.get(key)?.demo ?? 0;
  const seeds = await seedFillers(ground.files, catalog, ledger, {
    scale: settings.scale,
    maxStudents: settings.maxTotalStudents,
  });
  const references = referenceFillers(project.root, ground.applied);
  const planned = new Map([...references.fillers, ...seeds.fillers]);
  const fillers = new Map([...goneFillers(ledger, demoRows), ...planned]);
  const exemptions = judgeExemptions(loadExemptions(project.root), {
    catalog,
    audited: ground.audited,
    fillers: planned,
    demoRows,
  });
  const audited = tables
    .filter(({ ref }) => counts.has(tableKey(ref)))
    .map((table) => describeTable(table, counts, fillers, exemptions.reasons, minRows));
  const isReference = (key: string) => references.fillers.has(key);
  const covered = await coverage(connections, tables, { catalog, counts, isReference });
  const problems = [...ground.problems, ...seeds.problems, ...references.problems];
  return {
    target: ground.target,
    schemas: ground.schemas,
    migrated: ground.migrated,
    minRows,
    tables: audited,
    ...totals(audited),
    findings: covered.findings,
    exemptions: exemptions.wrong,
    files: problems.filter((problem) => concerns(problem, ground)),
    notes: describeGaps(ground.access, counts, new Map([...failures, ...covered.failures])),
  };
}

function describeTable(
  { ref }: Table,
  counts: ReadonlyMap<string, Count>,
  fillers: ReadonlyMap<string, Filler>,
  reasons: ReadonlyMap<string, string>,
  minRows: number,
): AuditedTable {
  const key = tableKey(ref);
  const { rows, exact, demo: demoRows } = counts.get(key)!;
  const filler = fillers.get(key);
  const reason = reasons.get(key);
  const state: TableState = stateOf({ rows, demoRows, filler, exempt: reason !== undefined }, minRows);
  return { table: ref, state, rows, rowsExact: exact, demoRows, filler, reason };
}

function totals(tables: readonly AuditedTable[]): Pick<AuditReport, 'filled' | 'total' | 'percent'> {
  const filled = tables.filter(({ rows, state }) => rows > 0 || state === 'exempt').length;
  const percent = tables.length === 0 ? 0 : Math.round((1000 * filled) / tables.length) / 10;
  return { filled, total: tables.length, percent };
}

/** Of a file that fills only tables of other schemas nothing is said. */
function concerns({ file: path }: Problem, { files, schemas, catalog }: Ground): boolean {
  const tables = files.find((file) => file.path === path)?.tables ?? [];
  return (
    tables.length === 0 ||
    tables.some(({ table }) => schemas.includes(table.schema) || !catalog.schemas.includes(table.schema))
  );
}
