import { formatTableRef, tableKey, type Table } from '../catalog/index.js';
import type { ServerError } from '../database/index.js';
import { readSeedFile, type SeedFile } from '../seedfile/index.js';
import { draftTable } from './draft/draft-table.js';
import { noAdjustments, type Adjustments, type DraftContext, type TableDraft } from './draft/model.js';
import { Names } from './draft/names.js';
import { learnFromRows } from './prove/learn.js';
import type { Outcome, Proof } from './prove/proof.js';
import { complaintText, lessonFrom } from './prove/repair.js';
import { renderFile } from './render/render-file.js';
import { Unsolved } from './unsolved.js';

/** A file that ran twice, and what it was made from. */
export interface Solved {
  readonly file: SeedFile;
  readonly drafts: readonly TableDraft[];
  /** Demo rows by `tableKey`. */
  readonly rows: ReadonlyMap<string, number>;
}

/** A group of tables for which no file passed; the last text, if there was one. */
export interface Failed {
  readonly tables: readonly Table[];
  readonly problem: Unsolved;
  /** The statement runs, but nothing of it finds room. */
  readonly noRoom: boolean;
  readonly text?: string;
  readonly drafts?: readonly TableDraft[];
}

/** Drafts of one group before it is given up. */
const mostTries = 16;

/**
 * Drafts the file of a group of tables, lets the server run it twice, and drafts it anew from what the server says, until it passes or
 * nothing is left to try.
 * @param source where the file is going to lie
 */
export async function solveGroup(
  tables: readonly Table[],
  contextOf: (table: Table) => DraftContext,
  source: Pick<SeedFile, 'path' | 'phase' | 'section'>,
  proof: Proof,
): Promise<Solved | Failed> {
  const adjustments = new Map<string, Adjustments>(
    tables.map((table) => [tableKey(table.ref), { ...noAdjustments, omitted: contextOf(table).maintained }]),
  );
  let text: string | undefined;
  let drafts: TableDraft[] | undefined;
  let complaint: Exclude<Outcome, { kind: 'proved' }> | undefined;
  const seen = new Set<string>();
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      const names = new Names();
      drafts = tables.map((table) =>
        draftTable(table, { ...contextOf(table), names }, adjustments.get(tableKey(table.ref))!),
      );
      text = renderFile(drafts, contextOf(tables[0]!));
      if (seen.has(text)) break;
      seen.add(text);
      const { file } = readSeedFile({ ...source, text });
      const outcome = await proof.insert(file, wantedRows(drafts));
      if (outcome.kind === 'proved') return { file, drafts, rows: outcome.rows };
      complaint = outcome;
      const { catalog } = contextOf(tables[0]!);
      let lesson = lessonFrom(outcome, drafts, adjustments, catalog);
      if (lesson === 'try rows')
        lesson = await learnFromRows(proof, drafts, adjustments, contextOf(tables[0]!), outcome);
      adjustments.set(tableKey(lesson.table.ref), lesson.adjustments);
    }
    return { tables, text, drafts, noRoom: isNoRoom(complaint), problem: givenUp(tables, complaint) };
  } catch (error) {
    if (!(error instanceof Unsolved)) throw error;
    return { tables, text, drafts, noRoom: isNoRoom(complaint), problem: error };
  }
}

function isNoRoom(complaint: Exclude<Outcome, { kind: 'proved' }> | undefined): boolean {
  return complaint?.kind === 'short' && complaint.rows === 0;
}

function wantedRows(drafts: readonly TableDraft[]): number {
  return Math.min(...drafts.flatMap((draft) => [draft.rows, draft.limit ?? draft.rows]));
}

function givenUp(
  tables: readonly Table[],
  complaint: Exclude<Outcome, { kind: 'proved' }> | undefined,
): Unsolved {
  const constraint = complaint?.kind === 'refused' ? (complaint.error as ServerError).constraint : undefined;
  const reason = complaint ? complaintText(complaint) : 'no draft could be made';
  return new Unsolved(
    tables[0]!.ref,
    constraint,
    reason,
    `Edit the draft so that ${constraint ?? 'its rows'} holds, then name it ${formatTableRef(tables[0]!.ref).split('.').pop()}.sql.`,
  );
}
