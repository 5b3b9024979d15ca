import type { Command } from 'commander';
import { consoleReporter } from '../../report/index.js';
import { isComplete, seed, type RunReport } from '../../runner/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { printJson } from '../output.js';

interface SeedFlags extends CommonOptions {
  force?: boolean;
  auditOnly?: boolean;
}

/** `seedwright seed [phase...]`: fills what is missing. */
export function seedCommand(program: Command): void {
  program
    .command('seed')
    .argument('[phase...]', 'phases such as 03_health; all where none is named')
    .description('fill what is missing; a second run writes nothing')
    .option('--force', 'purge the demo rows of these phases first (as SEED_FORCE=1)')
    .option('--audit-only', 'say what would be done, write nothing (as SEED_AUDIT_ONLY=1)')
    .addHelpText('after', '\nExample:\n  npx seedwright seed 09_migration --audit-only')
    .action(async (phases: string[], _flags: SeedFlags, command: Command) => {
      const options = command.optsWithGlobals<SeedFlags>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        const wanted = {
          ...settings,
          force: settings.force || options.force === true,
          auditOnly: settings.auditOnly || options.auditOnly === true,
        };
        const reporter = consoleReporter(wanted);
        const report = await seed(knex, project, wanted, {
          phases: phases.length > 0 ? phases : undefined,
          reporter,
        });
        if (options.json) printJson(summaryOf(report));
        return seedStatus(report);
      });
    });
}

/** 0 where everything has its rows; an audit that finds work to do is short, too. */
export function seedStatus(report: RunReport): number {
  const done = report.auditOnly ? report.plan.files.length === 0 : isComplete(report);
  return done ? exitStatus.done : exitStatus.short;
}

/** A run as JSON: errors as their message and facts. */
export function summaryOf(report: RunReport): unknown {
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      error: file.error && { message: file.error.message, ...file.error.facts },
    })),
  };
}
