import type { Knex } from 'knex';
import type * as umzugModule from 'umzug';
import type { Settings } from '../config/index.js';
import { connectionsOf } from '../database/index.js';
import { SeedwrightError } from '../errors.js';
import type { Project } from '../project/index.js';
import { isComplete, rollback, seed, type Reporter, type RunReport } from '../runner/index.js';
import { assertRuntime, readLedger } from '../runtime/index.js';
import { loadPhaseFiles } from '../seedfile/index.js';
import { tableKey } from '../catalog/index.js';

/** A phase that ran, but not to its end. The report says which files failed or fell short. */
export class IncompleteRunError extends SeedwrightError {
  constructor(
    name: string,
    readonly report: RunReport,
  ) {
    const failed = report.files.filter((file) => file.outcome === 'failed' || file.outcome === 'blocked');
    const short = report.files.flatMap((file) => file.tables.filter((table) => table.rows < table.target));
    const first = report.files.find((file) => file.error)?.error;
    const what =
      failed.length > 0
        ? `${failed.length} file${failed.length === 1 ? '' : 's'} did not run`
        : `${short.length} table${short.length === 1 ? ' is' : 's are'} short of the target`;
    super(
      `${name}: ${what}.${first ? `\n${first.message}` : ''}`,
      first?.facts ?? { nextStep: '`npx seedwright status` shows each table.' },
      { cause: first },
    );
  }
}

export interface PhaseRunnerOptions {
  reporter?: Reporter;
  command?: string;
}

/**
 * Phases as umzug migrations, in number order: `up`, `up({ to })`, `down`, `down({ to: 0 })`, `pending`, `executed`, and its
 * events. Nothing is stored besides the ledger: a phase counts as executed while every file of it has run as it stands now.
 *
 * ```ts
 * const phases = createPhaseRunner(knex, project, parseSettings(process.env));
 * await phases.up({ to: '03_health' });
 * await phases.down(); // rolls the last phase back
 * ```
 */
export function createPhaseRunner(
  knex: Knex,
  project: Project,
  settings: Settings,
  options: PhaseRunnerOptions = {},
): umzugModule.Umzug<Knex> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded when needed: it would double the start of every command
  const { Umzug } = require('umzug') as typeof umzugModule;
  return new Umzug<Knex>({
    // A Knex instance is a function, which umzug would call to get the context.
    context: () => knex,
    logger: undefined,
    storage: ledgerStorage(knex, project),
    migrations: project.phases.map((phase) => ({
      name: phase.name,
      up: async () => {
        const report = await seed(knex, project, settings, { phases: [phase.name], ...options });
        if (!report.auditOnly && !isComplete(report)) throw new IncompleteRunError(phase.name, report);
      },
      down: async () => rollback(knex, project, settings, phase.name),
    })),
  });
}

/** umzug stores after the commit; the ledger was written in it. So there is nothing left to log. */
function ledgerStorage(knex: Knex, project: Project): umzugModule.UmzugStorage<Knex> {
  return {
    logMigration: async () => undefined,
    unlogMigration: async () => undefined,
    executed: () =>
      connectionsOf(knex).use(async (client) => {
        await assertRuntime(client);
        const ledger = await readLedger(client);
        const hasRun = (phase: string) => {
          const { files } = loadPhaseFiles(project.root, phase);
          return (
            files.length > 0 &&
            files.every((file) =>
              file.tables.every(({ table }) => ledger.get(tableKey(table))?.checksum === file.checksum),
            )
          );
        };
        return project.phases.map((phase) => phase.name).filter(hasRun);
      }),
  };
}
