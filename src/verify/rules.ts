import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Client } from 'pg';
import type { ServerError } from '../database/index.js';
import { offsetOfPosition, positionAt, sqlFilesBelow } from '../seedfile/index.js';
import type { CheckResult, Finding } from './finding.js';

/** Offending rows that a finding shows. */
const shown = 3;

/**
 * Runs the rules of a system, `sql/verify/<system>/*.sql`: each selects the rows that break it, no row means it holds.
 * @param client inside a transaction: a rule with an error is undone by a savepoint and reported as a finding
 */
export async function checkRules(client: Client, root: string, system: string): Promise<CheckResult> {
  const files = sqlFilesBelow(join(root, 'sql', 'verify', system));
  const findings: Finding[] = [];
  for (const file of files) {
    const finding = await checkRule(client, file, relative(root, file).split(sep).join('/'));
    if (finding) findings.push(finding);
  }
  return { check: 'rules', count: files.length, findings };
}

async function checkRule(client: Client, file: string, subject: string): Promise<Finding | undefined> {
  const text = readFileSync(file, 'utf8');
  const query = text.trimEnd().replace(/;$/, '');
  const prefix = 'select count(*) over ()::integer as "offending rows", offence.* from (';
  await client.query('savepoint rule');
  try {
    const { rows } = await client.query<Record<string, unknown>>(
      `${prefix}${query}\n) as offence limit ${shown}`,
    );
    if (rows.length === 0) return undefined;
    const examples = rows.map((row) =>
      Object.entries(row)
        .filter(([name]) => name !== 'offending rows')
        .map(([, value]) => String(value))
        .join(': '),
    );
    return {
      check: 'rules',
      subject,
      rows: Number(rows[0]!['offending rows']),
      message: sentence(subject),
      examples,
    };
  } catch (error) {
    const { message, code, position } = error as ServerError;
    if (!code) throw error;
    const place = positionAt(text, Math.max(0, offsetOfPosition(prefix + text, position) - prefix.length));
    return {
      check: 'rules',
      subject: `${subject}:${place.line}:${place.column}`,
      message: `the rule itself fails: ${message} (SQLSTATE ${code})`,
      nextStep: 'Mend the rule.',
    };
  } finally {
    await client.query('rollback to savepoint rule').catch(() => undefined);
  }
}

/** A rule's file name says what is wrong with the rows it finds. */
function sentence(file: string): string {
  return file
    .split('/')
    .at(-1)!
    .replace(/\.sql$/, '')
    .replaceAll('_', ' ');
}
