import type { Client } from 'pg';
import { formatTableRef } from '../catalog/index.js';
import { gapsOf, groundOf, hasLostMinimum, type Situation } from '../runner/index.js';
import type { SeedFile } from '../seedfile/index.js';
import type { CheckResult, Finding } from './finding.js';

/** Children that every parent must have: demo parents, and real ones of files that serve them. */
export async function checkMinimums(
  client: Client,
  files: SeedFile[],
  situation: Situation,
): Promise<CheckResult> {
  const ground = groundOf(situation);
  const gaps = await gapsOf(client, files, ground);
  const lost = files
    .filter((file) => hasLostMinimum(file, ground))
    .map((file): Finding => ({
      check: 'minimums',
      subject: formatTableRef(file.tables[0]!.table),
      message: 'a minimum of its header leads nowhere in this schema',
      nextStep: 'Run `npx seedwright check`.',
    }));
  const short = [...gaps.values()].flat().map((gap): Finding => ({
    check: 'minimums',
    subject: formatTableRef(gap.table),
    rows: gap.parents,
    message: `rows of ${formatTableRef(gap.per)} with fewer than their minimum (${gap.minimum}); ${gap.missing} missing`,
    nextStep: 'Run `npx seedwright seed`, or let the file give each parent enough.',
  }));
  const count = files.flatMap((file) => file.tables).flatMap((table) => table.minimums).length;
  return { check: 'minimums', count, findings: [...lost, ...short] };
}
