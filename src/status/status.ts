import type { Knex } from 'knex';
import { formatTableRef, tableKey } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { connectionsOf, explained } from '../database/index.js';
import { countDemoRows } from '../marks/index.js';
import type { Project } from '../project/index.js';
import { pendingReference } from '../reference/index.js';
import { filesOf, survey, targetOf, type State } from '../runner/index.js';
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
}

/** Per phase and table: target, rows, whether the file changed since it ran, when it ran and how long. Writes nothing. */
export async function status(
  knex: Knex,
  project: Project,
  settings: Settings,
  phases?: string[],
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
      return { phases: reports, pendingReference: pending.map(({ file }) => file) };
    }),
  );
}
