import type { Knex } from 'knex';
import type { Client } from 'pg';
import { formatTableRef, tableKey } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { connectionsOf, explained } from '../database/index.js';
import { countDemoRows } from '../marks/index.js';
import type { Gap } from '../minimums/index.js';
import type { Project } from '../project/index.js';
import { pendingReference } from '../reference/index.js';
import {
  filesOf,
  gapsOf,
  groundOf,
  prove,
  survey,
  targetOf,
  type Situation,
  type State,
} from '../runner/index.js';
import { loadGrammar, parseStatements } from '../seedfile/index.js';

/** What is known of one table. */
export interface TableStatus {
  table: string;
  file: string;
  target: number;
  demoRows: number;
  /** Rows that are not demo rows: real ones and reference rows. */
  otherRows: number;
  state: State;
  /** The file differs from the one that ran. */
  fileChanged: boolean;
  /** Undefined where it never ran. */
  ranAt?: string;
  durationMs?: number;
}

export interface PhaseStatus {
  phase: string;
  title: string;
  tables: TableStatus[];
}

export interface StatusReport {
  phases: PhaseStatus[];
  /** Files of reference sets that no migration has brought in. */
  pendingReference: string[];
  /** What parents lack of the minimums of these phases, where asked for. */
  gaps?: Gap[];
}

/**
 * Per phase and table: target, rows, whether the file changed since it ran, when it ran and how long. Writes nothing.
 * @param options.needs also look at all minimums, and name so many parents of each gap
 */
export async function status(
  knex: Knex,
  project: Project,
  settings: Settings,
  phases?: string[],
  options: { needs?: number } = {},
): Promise<StatusReport> {
  return explained(() =>
    connectionsOf(knex).use(async (client) => {
      const situation = await survey(client, project, settings, phases);
      const { catalog, marks, selection } = situation;
      await loadGrammar();
      const counts = await countDemoRows(client, [...catalog.tables.values()], marks, catalog, {
        total: true,
      });
      const pending = await pendingReference(client, project.root);
      const reports = selection.selected.map((phase) => {
        const files = new Set(filesOf(situation, [phase]));
        const tables = situation.units
          .filter((unit) => files.has(unit.file))
          .flatMap((unit) => {
            const checked = { file: unit.file, sql: parseStatements(unit.file.text), problems: [] };
            return unit.tables.map((table) => {
              const count = counts.get(tableKey(table.table));
              return {
                table: formatTableRef(table.table),
                file: unit.file.path,
                target: targetOf(table, checked, situation.settled.parameters),
                demoRows: count?.demo ?? 0,
                otherRows: (count?.total ?? 0) - (count?.demo ?? 0),
                state: unit.state,
                fileChanged: table.ledger !== undefined && table.ledger.checksum !== unit.file.checksum,
                ranAt: table.ledger?.finishedAt.toISOString(),
                durationMs: table.ledger?.durationMs,
              };
            });
          });
        return { phase: phase.name, title: phase.title, tables };
      });
      const gaps = options.needs === undefined ? undefined : await needsOf(client, situation, options.needs);
      return { phases: reports, pendingReference: pending.map(({ file }) => file), gaps };
    }),
  );
}

/** Files that never ran as they stand are proved first, or their minimums could not be looked at. */
async function needsOf(client: Client, situation: Situation, each: number): Promise<Gap[]> {
  const files = filesOf(situation, situation.selection.selected);
  const ran = new Set(situation.units.filter((unit) => unit.state === 'satisfied').map((unit) => unit.file));
  const stale = files.filter((file) => !ran.has(file));
  if (stale.length > 0) await prove(client, stale, situation.catalog);
  return [...(await gapsOf(client, files, groundOf(situation), each)).values()].flat();
}
