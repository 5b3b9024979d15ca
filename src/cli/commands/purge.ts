import { Option, type Command } from 'commander';
import { formatTableRef } from '../../catalog/index.js';
import { selectPhases } from '../../project/index.js';
import { purgeMethods, type PurgeMethod, type PurgeReport } from '../../purge/index.js';
import { formatNumber, plural } from '../../report/index.js';
import { remove, rollback } from '../../runner/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

interface PurgeFlags extends CommonOptions {
  system?: string;
  phase?: string[];
  table?: string[];
  cascade?: boolean;
  dryRun?: boolean;
  method: PurgeMethod;
}

/** `seedwright purge`: removes demo rows and nothing else. */
export function purgeCommand(program: Command): void {
  program
    .command('purge')
    .description('remove demo rows and nothing else: all, or those of a system, phase or table')
    .option('--system <name>', 'only this system')
    .option('--phase <name...>', 'only these phases')
    .option('--table <schema.table...>', 'only these tables')
    .option('--cascade', 'also demo rows of other tables that depend on them')
    .addOption(
      new Option(
        '--method <method>',
        'delete the demo rows, or truncate the tables that hold nothing else; refused where a real row is in the way',
      )
        .choices(purgeMethods)
        .default('delete'),
    )
    .option('--dry-run', 'count and check, remove nothing')
    .addHelpText('after', '\nExample:\n  npx seedwright purge --phase 09_migration --dry-run')
    .action(async (_flags: PurgeFlags, command: Command) => {
      const options = command.optsWithGlobals<PurgeFlags>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        const systems = options.system ? [options.system] : undefined;
        const limited = systems ?? options.phase;
        const phases =
          limited &&
          selectPhases(project, { systems, skippedPhases: [] }, options.phase).selected.map(
            (phase) => phase.name,
          );
        const report = await remove(knex, project, settings, {
          phases,
          tables: options.table,
          cascade: options.cascade,
          dryRun: options.dryRun,
          method: options.method,
        });
        printReport(report, options, options.dryRun ? 'would go' : 'removed');
        return exitStatus.done;
      });
    });
}

/** `seedwright rollback <phase>`: takes a phase back. */
export function rollbackCommand(program: Command): void {
  program
    .command('rollback')
    .argument('<phase>', 'such as 03_health')
    .description('remove the demo rows of a phase and of what depends on it, ledger included')
    .addHelpText('after', '\nExample:\n  npx seedwright rollback 09_migration')
    .action(async (phase: string, _flags: CommonOptions, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        printReport(await rollback(knex, project, settings, phase), options, 'removed');
        return exitStatus.done;
      });
    });
}

function printReport(report: PurgeReport, options: CommonOptions, verb: string): void {
  if (options.json) return printJson(report);
  if (options.verbose)
    for (const { table, rows, method, reason } of report.tables)
      print(
        `${formatTableRef(table)}  ${formatNumber(rows)}${method === 'truncate' ? '  truncated' : ''}${reason === undefined ? '' : `  deleted from: ${reason}`}`,
      );
  const truncated = report.tables.filter(({ method }) => method === 'truncate');
  print(
    `${plural(report.rows, 'demo row')} ${verb} in ${plural(report.tables.filter((table) => table.rows > 0).length, 'table')}${truncated.length > 0 ? ` (${plural(truncated.length, 'table')} truncated)` : ''}`,
  );
}
