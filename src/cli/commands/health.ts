import { InvalidArgumentError, type Command } from 'commander';
import { formatHealth, health } from '../../health/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

interface HealthFlags extends CommonOptions {
  schema?: string[];
  limit?: number;
  rows?: number;
}

/** `seedwright health`: the documented queries, and what surrounds them. */
export function healthCommand(program: Command): void {
  program
    .command('health')
    .description('run the documented queries; look at indexes, dead rows, orphans, sequences and connections')
    .option('--schema <names>', 'schemas, separated by commas (default: all of the application)', names)
    .option('--limit <milliseconds>', 'what a documented query may take (default 100)', wholeNumber)
    .option('--rows <number>', 'rows from which on a table is large (default 5000)', wholeNumber)
    .addHelpText('after', help)
    .action(async (_flags: HealthFlags, command: Command) => {
      const options = command.optsWithGlobals<HealthFlags>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        const report = await health(knex, project, settings, {
          schemas: options.schema,
          limits: {
            ...(options.limit !== undefined && { milliseconds: options.limit }),
            ...(options.rows !== undefined && { rows: options.rows }),
          },
        });
        if (options.json) printJson(report);
        else print(formatHealth(report, { verbose: options.verbose }));
        return report.failures.length > 0 ? exitStatus.short : exitStatus.done;
      });
    });
}

function names(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000_000)
    throw new InvalidArgumentError('Write a whole number from 1.');
  return number;
}

const help = `
Each file of sql/queries/<system>/ is one select; it runs three times with EXPLAIN ANALYZE in a read-only transaction, and the median counts.

Exit status: 0, or 1 where a query fails, returns nothing or takes longer than the limit, a foreign key leaves orphans, a sequence or the connections are
used up by more than 90 %; 2 could not run. Unused, missing and redundant indexes and dead rows are advice.

Example:
  npx seedwright health --limit 50 --verbose`;
