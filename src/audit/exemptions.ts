import { tableKey, type Catalog } from '../catalog/index.js';
import { exemptionsFile, type Exemption } from '../project/exemptions.js';
import type { Filler, WrongExemption } from './model.js';

/** What exemptions are held against. */
export interface Facts {
  readonly catalog: Catalog;
  /** Keys of the tables that are audited, in all schemas. */
  readonly audited: ReadonlySet<string>;
  readonly fillers: ReadonlyMap<string, Filler>;
  demoRows(key: string): number;
}

/**
 * Holds the list of exemptions against files and database.
 * @returns the reasons that hold, by `tableKey`, and the lines that do not
 */
export function judgeExemptions(
  exemptions: readonly Exemption[],
  facts: Facts,
): { reasons: Map<string, string>; wrong: WrongExemption[] } {
  const reasons = new Map<string, string>();
  const lines = new Map<string, number>();
  const wrong: WrongExemption[] = [];
  for (const { table, reason, line } of exemptions) {
    const key = tableKey(table);
    const objection = objectionTo(key, reason, lines.get(key), facts);
    lines.set(key, lines.get(key) ?? line);
    if (objection)
      wrong.push({ table, file: exemptionsFile, line, message: objection[0], nextStep: objection[1] });
    else reasons.set(key, reason);
  }
  return { reasons, wrong };
}

function objectionTo(
  key: string,
  reason: string,
  earlier: number | undefined,
  { catalog, audited, fillers, demoRows }: Facts,
): [message: string, nextStep: string] | undefined {
  const filler = fillers.get(key);
  if (earlier !== undefined) return [`is listed on line ${earlier} already`, 'Remove one of the two lines.'];
  if (!catalog.tables.has(key)) return ['does not exist', 'Correct the name, or remove the line.'];
  if (!audited.has(key))
    return [
      'is a partition, or a table of an extension, of Knex or of another server',
      'Remove the line: it is not audited.',
    ];
  if (filler) return [`is filled by ${filler.file}`, 'Remove the line, or the file.'];
  if (demoRows(key) > 0)
    return [`has ${demoRows(key)} demo rows`, 'Remove the line, or the rows (npx seedwright purge).'];
  if (reason === '') return ['has no reason', 'Write why the table needs no demo rows: schema.table,reason.'];
  return undefined;
}
