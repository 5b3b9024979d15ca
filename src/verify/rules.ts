import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Client } from 'pg';
import type { ServerError } from '../database/index.js';
import { offsetOfPosition, positionAt, sqlFilesBelow } from '../seedfile/index.js';
import type { CheckResult, Finding } from './finding.js';

/** Offending rows that a finding shows. */
const shown = 3;

/** The rules of a system, `sql/verify/<system>/*.sql`: each selects the rows that break it, no row means it holds. */
export function ruleFiles(root: string, system: string): string[] {
  return sqlFilesBelow(join(root, 'sql', 'verify', system));
}

/** Runs one rule. A rule that fails itself is a finding, too. */
export async function checkRule(client: Client, root: string, file: string): Promise<CheckResult> {
  const subject = relative(root, file).split(sep).join('/');
  const finding = await runRule(client, readFileSync(file, 'utf8'), subject);
  return { check: 'rules', count: 1, findings: finding ? [finding] : [] };
}

async function runRule(client: Client, text: string, subject: string): Promise<Finding | undefined> {
  const query = text.trimEnd().replace(/;$/, '');
  // Materialized: to give a few rows of it fast, the planner would look for them one by one.
  const prefix = 'with offences as materialized (';
  try {
    const { rows } = await client.query<Record<string, unknown>>(
      `${prefix}${query}\n) select (select count(*) from offences) as "offending rows", offences.* from offences limit ${shown}`,
    );
    if (rows.length === 0) return undefined;
    const examples = rows.map((row) =>
      Object.entries(row)
        .slice(1)
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
