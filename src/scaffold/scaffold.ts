import type { Knex } from 'knex';
import type { Client } from 'pg';
import { readCatalog, tableKey, type Catalog, type Table, type TableRef } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { assertMeant, connectionsOf, describeTarget, explained, withLock } from '../database/index.js';
import type { Edge } from '../plan/index.js';
import type { Project } from '../project/index.js';
import { applyParameters, assertRuntime, settleParameters } from '../runtime/index.js';
import { applicationSchemas, applicationTables } from '../scope/index.js';
import { checkFile, fileNameOf, loadGrammar, type SeedFile } from '../seedfile/index.js';
import { loadVocabulary } from '../vocabulary/index.js';
import type { DraftContext, FilledTable } from './draft/model.js';
import { plainName } from './draft/names.js';
import { changesOf, RunningFiles, sortFiles } from './existing.js';
import { Fillings } from './fillings.js';
import { maintainedColumns } from './maintained.js';
import { orderTables, tenantColumns, type ScaffoldOrder } from './order.js';
import { placeTables, readPhaseMap, type Grouping, type Place } from './places.js';
import { Proof } from './prove/proof.js';
import { complaintText } from './prove/repair.js';
import { renderFile } from './render/render-file.js';
import type { ChangedFile, ScaffoldReport, UnsolvedTable } from './report.js';
import { solveGroup, type Failed, type Solved } from './solve.js';
import { tablesToFill } from './to-fill.js';
import { writeResult, type ScaffoldResult } from './write-result.js';

/** What is to be scaffolded, and how. */
export interface ScaffoldOptions {
  /** Undefined: all schemas of the application. */
  readonly schemas?: readonly string[];
  /** `schema.table` or `table`; undefined: every table that has no file. */
  readonly tables?: readonly string[];
  readonly grouping?: Grouping;
  /** Path of a phase map; the tables that it does not list are left alone. */
  readonly map?: string;
  /** Rows of an ordinary table; others follow from it. */
  readonly rows?: number;
  /** Prove, but write no file. */
  readonly dryRun?: boolean;
  /** Hears of every group of tables that is done. */
  readonly onTable?: (table: TableRef, done: number, total: number) => void;
}

/** Rows of an ordinary table where nobody says otherwise. */
const ordinaryRows = 20;

/**
 * Writes the seed files that a database lacks. Every file has run twice in a transaction that is rolled back in the end; the database
 * stays as it was, but for numbers drawn from sequences.
 * @throws {SeedwrightError} where the target is not meant, not migrated, or a file that is there does not run
 */
export async function scaffold(
  knex: Knex,
  project: Project,
  settings: Settings,
  options: ScaffoldOptions = {},
): Promise<ScaffoldReport> {
  const started = performance.now();
  const connections = connectionsOf(knex);
  await loadGrammar();
  return explained(() =>
    withLock(connections, async (client) => {
      assertMeant(await describeTarget(client), settings);
      await assertRuntime(client);
      const schemas = await applicationSchemas(client, options.schemas);
      const catalog = await readCatalog(client, schemas);
      const tables = applicationTables(catalog, knex);
      const work = new Scaffold(client, project, catalog, tables, options);
      const report = writeResult(project, await work.prove(settings), options.dryRun ?? false);
      return { ...report, durationMs: Math.round(performance.now() - started) };
    }),
  );
}

class Scaffold {
  private order!: ScaffoldOrder;
  private places!: Map<string, Place>;
  private readonly tenants: Set<string>;
  private maintained: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  constructor(
    private readonly client: Client,
    private readonly project: Project,
    private readonly catalog: Catalog,
    private readonly tables: readonly Table[],
    private readonly options: ScaffoldOptions,
  ) {
    this.tenants = tenantColumns(tables);
  }

  /** Drafts and runs everything in one transaction, and rolls it back. */
  async prove(settings: Settings): Promise<ScaffoldResult> {
    const { parameters } = await settleParameters(this.client, { ...settings, scale: 1, force: false });
    await this.client.query('begin');
    try {
      await applyParameters(this.client, parameters);
      await loadVocabulary(this.client, parameters);
      return await this.proveAll();
    } finally {
      await this.client.query('rollback').catch(() => undefined);
    }
  }

  private async proveAll(): Promise<ScaffoldResult> {
    this.maintained = await maintainedColumns(this.client, this.catalog);
    const existing = sortFiles(this.project, this.catalog, this.options.schemas);
    const files = new RunningFiles(this.client, existing.current, this.catalog);
    this.arrange(files.reads(), existing.outdated);
    const proof = new Proof(this.client, this.catalog);
    const fillings = await Fillings.of(this.tables, files.keys(), proof);
    const { wanted, skipped } = tablesToFill(
      this.tables,
      files.keys(existing.behind),
      fillings,
      this.project,
      {
        ...this.options,
        mapped: this.options.map ? this.places : undefined,
      },
    );
    const behind = new Map(
      existing.behind.flatMap((file) => file.tables.map(({ table }) => [tableKey(table), file] as const)),
    );
    const changed: ChangedFile[] = [];
    const solved: Solved[] = [];
    const failed: ScaffoldResult['failed'][number][] = [];
    // The files that are there run for the sake of tables without one; where every table has its file, nothing is to be proved.
    const groups = wanted.size > 0 || behind.size > 0 ? this.order.groups : [];
    for (const group of groups) {
      for (const file of files.of(group))
        await fillings.addFile(await files.run(file), this.client, this.catalog);
      const edited = behind.get(tableKey(group[0]!.ref));
      if (!edited && !group.some((table) => wanted.has(tableKey(table.ref)))) continue;
      const context = (table: Table): DraftContext => this.contextOf(table, group, fillings);
      const outcome = await solveGroup(group, context, this.sourceOf(group), proof);
      if (edited) {
        // An edited file stays. Its table has changed, so that it may not run any more: a draft stands in for it here.
        changed.push(...offersFor(edited, outcome, this.catalog));
        if (!('problem' in outcome)) fillings.add(outcome);
      } else if (!('problem' in outcome)) {
        solved.push(outcome);
        fillings.add(outcome);
      } else if (fillings.addThoseOfTriggers(group)) {
        skipped.push(...group.map((table) => ({ table: table.ref, reason: proof.reasonFor(table) })));
      } else if (outcome.noRoom && group.every((table) => fillings.othersIn(table) > 0)) {
        const reason = 'no room: rows of other origin hold every key';
        skipped.push(...group.map((table) => ({ table: table.ref, reason })));
      } else failed.push({ ...outcome, path: this.sourceOf(group).path });
      this.options.onTable?.(group[0]!.ref, solved.length + failed.length, wanted.size);
    }
    const { kept, leftNull } = await this.proveUpdates(solved, proof, fillings);
    return { solved: kept, failed, leftNull, skipped, existing, changed, total: this.tables.length };
  }

  /** Puts tables in order and gives each its place; a file that is drafted again stays where it is. */
  private arrange(reads: readonly Edge[], outdated: readonly SeedFile[]): void {
    this.order = orderTables(this.tables, this.catalog, reads);
    const schemas = new Set(this.tables.map((table) => table.ref.schema));
    const grouping = this.options.grouping ?? (schemas.size > 1 ? 'schema' : 'prefix');
    this.places = this.options.map
      ? readPhaseMap(this.options.map, this.tables)
      : placeTables(this.order.groups.flat(), grouping, this.order.plan, this.project);
    for (const { tables, phase, section } of outdated)
      for (const { table } of tables) this.places.set(tableKey(table), { phase, section });
  }

  private contextOf(table: Table, group: readonly Table[], fillings: Fillings): DraftContext {
    return {
      catalog: this.catalog,
      filled: fillings.known as ReadonlyMap<string, FilledTable>,
      together: group,
      late: this.order.late,
      tenantColumns: this.tenants,
      hasOthers: fillings.othersIn(table) > 0,
      maintained: this.maintained.get(tableKey(table.ref)) ?? new Set(),
      target: this.places.get(tableKey(table.ref))?.target,
      base: this.options.rows ?? ordinaryRows,
    };
  }

  private sourceOf(group: readonly Table[]): Pick<SeedFile, 'path' | 'phase' | 'section'> {
    const { phase, section } = this.places.get(tableKey(group[0]!.ref))!;
    const name =
      group.length === 1
        ? group[0]!.ref.name
        : group
            .map((table) => plainName(table.ref.name))
            .join('_and_')
            .slice(0, 100);
    return { phase, section, path: ['sql/demo', phase, section, fileNameOf(name)].filter(Boolean).join('/') };
  }

  /** Second statements run when all tables have their rows. */
  private async proveUpdates(
    solved: readonly Solved[],
    proof: Proof,
    fillings: Fillings,
  ): Promise<{ kept: Solved[]; leftNull: UnsolvedTable[] }> {
    const kept: Solved[] = [];
    const leftNull: UnsolvedTable[] = [];
    for (const each of solved) {
      const outcome = each.drafts[0]!.update === undefined ? undefined : await proof.update(each.file);
      if (outcome === undefined || outcome.kind === 'proved') {
        kept.push(each);
        continue;
      }
      const [first, ...rest] = each.drafts;
      const drafts = [{ ...first!, update: undefined }, ...rest];
      const text = renderFile(
        drafts,
        this.contextOf(
          first!.table,
          drafts.map((draft) => draft.table),
          fillings,
        ),
      );
      kept.push({ ...each, drafts, file: { ...each.file, text } });
      leftNull.push({
        table: first!.table.ref,
        constraint: outcome.kind === 'refused' ? outcome.error.constraint : undefined,
        reason: `keys to rows that come later stay null: ${complaintText(outcome)}`,
        nextStep: 'Write a second statement (`update`) that fills them: docs/seed-files.md.',
      });
    }
    return { kept, leftNull };
  }
}

/** For an edited file whose table has changed: what a draft would write for the columns that are new. */
function offersFor(file: SeedFile, outcome: Solved | Failed, catalog: Catalog): ChangedFile[] {
  return changesOf(checkFile(file, catalog), catalog).map(({ table, changes, added }) => {
    const draft = outcome.drafts?.find((each) => tableKey(each.table.ref) === tableKey(table.ref));
    const offers = added.flatMap(({ name }) => {
      const column = draft?.columns.find((each) => each.column === name);
      return column ? [`${name}: ${column.sql}`] : [];
    });
    return { path: file.path, table: table.ref, changes, offers };
  });
}
