import { InvalidArgumentError, type Command } from 'commander';
import {
  audit,
  failOnWords,
  failures,
  formatAudit,
  parseFailOn,
  type AuditReport,
  type FailOn,
} from '../../audit/index.js';
import { paint } from '../../report/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

interface AuditFlags extends CommonOptions {
  schema?: string[];
  minRows?: number;
  failOn?: FailOn[];
}

/** `seedwright audit`: every table against files, targets, marks and exemptions. */
export function auditCommand(program: Command): void {
  program
    .command('audit')
    .description('every table against files, targets and marks, and what its rows do not show; only reads')
    .option('--schema <names>', 'schemas, separated by commas (default: all of the application)', names)
    .option(
      '--min-rows <number>',
      'rows below which a table without a target is thin (default 1)',
      wholeNumber,
    )
    .option('--fail-on <words>', 'exit with 1 where one of these is found, separated by commas', parseFailOn)
    .addHelpText('after', help)
    .action(async (_flags: AuditFlags, command: Command) => {
      const options = command.optsWithGlobals<AuditFlags>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        const report = await audit(knex, project, settings, {
          schemas: options.schema,
          minRows: options.minRows,
        });
        if (options.json) printJson(report);
        else print(formatAudit(report, { verbose: options.verbose, schemas: options.schema }));
        return conclude(report, options.failOn ?? []);
      });
    });
}

function conclude(report: AuditReport, words: readonly FailOn[]): number {
  const found = failures(report, words);
  const reasons = found.map(({ word, count }) => `${count} ${word}`);
  if (reasons.length > 0) process.stderr.write(`${paint.red('Failed on')} ${reasons.join(', ')}\n`);
  return reasons.length > 0 || report.exemptions.length > 0 ? exitStatus.short : exitStatus.done;
}

function names(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    throw new InvalidArgumentError('Write a whole number from 1 to 100000.');
  return number;
}

const help = `
A table is exactly one of:
  met        its demo rows reach the target of the seed file that fills it
  reference  filled by a reference set
  real-only  rows, and none of ours
  overfull   more demo rows than its file makes
  thin       demo rows below the target; without a target, rows below --min-rows
  empty      no row, though a file is to fill it
  unplanned  no row, and nothing that would fill it
  exempt     named in seeds/demo/exempt.csv (table,reason)

Findings are advice:
  files              seed files and reference sets that cannot be read
  unused-values      enum labels and values listed by a check that no row has
  constant-booleans  boolean columns with the same value in every row
  always-null        nullable columns without any value
  never-null         nullable columns that are never null (from 10 rows)
  unfollowed-keys    nullable foreign keys that no row follows
  childless          parents most of whose rows have no child in a table that needs one
  flat               self-references without depth, or with one level only
  tenants            tenants without rows in a table where others have some

--fail-on takes ${failOnWords.slice(0, 5).join(', ')} and the findings.
Exit status: 0, or 1 where --fail-on finds something or an exemption is wrong, 2 could not run.

Example:
  npx seedwright audit --schema shop --min-rows 5 --fail-on empty,unplanned`;
