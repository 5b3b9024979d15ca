import type { Command } from 'commander';
import { formatDuration, formatNumber, paint, plural, wrap } from '../../report/index.js';
import { verify, type Finding, type VerifyReport } from '../../verify/index.js';
import { exitStatus, withContext, type CommonOptions } from '../context.js';
import { print, printJson } from '../output.js';

/** `seedwright verify [phase...]`: whether everything holds. */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .argument('[phase...]', 'phases such as 03_health; all where none is named')
    .description('check targets, marks, keys, sequences, reference sets and rules')
    .addHelpText('after', '\nExample:\n  npx seedwright verify --json | jq .findings')
    .action(async (phases: string[], _flags: CommonOptions, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      process.exitCode = await withContext(options, async ({ knex, project, settings }) => {
        const report = await verify(knex, project, settings, phases.length > 0 ? phases : undefined);
        if (options.json) printJson(report);
        else print(formatVerify(report));
        return verifyStatus(report);
      });
    });
}

export function verifyStatus(report: VerifyReport): number {
  return report.findings.length === 0 ? exitStatus.done : exitStatus.short;
}

/** What was looked at and the verdict; findings, if any, before it. */
export function formatVerify(report: VerifyReport): string {
  const looked = report.checks
    .filter((check) => check.count > 0)
    .map((check) => `${formatNumber(check.count)} ${check.check}`);
  const verdict =
    report.findings.length === 0
      ? paint.green('all hold')
      : paint.red(plural(report.findings.length, 'finding'));
  const summary = wrap(`${looked.join(', ')}: `, 100).join(`\n${' '.repeat(10)}`);
  return [
    ...report.findings.map(formatFinding),
    `${paint.bold('Verified')}  ${summary}${verdict} (${formatDuration(report.durationMs)})`,
  ].join('\n');
}

function formatFinding(finding: Finding): string {
  const rows = finding.rows === undefined ? '' : `${plural(finding.rows, 'row')}: `;
  const examples = (finding.examples ?? []).map((example) => `\n    ${example}`).join('');
  const next = finding.nextStep ? `\n    ${paint.bold('Next:')} ${finding.nextStep}` : '';
  return `${paint.red(finding.check)}  ${finding.subject}  ${rows}${finding.message}${examples}${next}`;
}
