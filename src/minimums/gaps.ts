import type { Client } from 'pg';
import type { Catalog, TableRef } from '../catalog/index.js';
import { planned, type Marks } from '../marks/index.js';
import { plainWords, singularName } from '../words.js';
import { formatMinimum } from './minimum.js';
import { gapQuery, type ServedMinimum } from './query.js';

/** A minimum that some parents do not have. */
export interface Gap {
  /** The table whose rows are missing. */
  table: TableRef;
  per: TableRef;
  /** As the header says it: `5 per app.clients by user_id`. */
  minimum: string;
  /** Parents that have too few. */
  parents: number;
  /** Rows that they lack in all. */
  missing: number;
  /** The first of the parents, where they were asked for. */
  needs: Need[];
}

/** What one parent lacks. */
export interface Need {
  /** For people: `Client 3`. */
  parent: string;
  missing: number;
  /** What it lacks, for people: `posts`, `post`. */
  what: string;
}

/** What the queries hang on. */
export interface GapContext {
  marks: Marks;
  catalog: Catalog;
  /** Settings such as `seed.now`, which conditions may look at. */
  parameters: Record<string, string>;
}

/**
 * Counts the gaps of many minimums by one query. Reads only.
 * @param each also names so many parents of each gap, in the order of their keys
 * @returns one entry for each minimum with a gap, in their order
 */
export async function findGaps(
  client: Client,
  minimums: ServedMinimum[],
  context: GapContext,
  each = 0,
): Promise<Gap[]> {
  const counted = await countGaps(client, minimums, context);
  if (each === 0 || counted.length === 0) return counted.map(({ gap }) => gap);
  await nameParents(client, counted, context, each);
  return counted.map(({ gap }) => gap);
}

interface Counted {
  minimum: ServedMinimum;
  gap: Gap;
}

async function countGaps(client: Client, minimums: ServedMinimum[], context: GapContext): Promise<Counted[]> {
  if (minimums.length === 0) return [];
  const query = gapQuery(
    minimums,
    context.marks,
    context.catalog,
    (index, short) =>
      `select ${index} as minimum, count(*) as parents, coalesce(sum(missing), 0) as missing from ${short}`,
  );
  const rows = await planned<{ minimum: number; parents: string; missing: string }>(
    client,
    query,
    context.parameters,
  );
  return rows
    .filter((row) => Number(row.parents) > 0)
    .sort((one, other) => one.minimum - other.minimum)
    .map((row) => {
      const minimum = minimums[row.minimum]!;
      const gap = {
        table: minimum.child.ref,
        per: minimum.parent.ref,
        minimum: formatMinimum(minimum.minimum),
        parents: Number(row.parents),
        missing: Number(row.missing),
        needs: [],
      };
      return { minimum, gap };
    });
}

async function nameParents(
  client: Client,
  counted: Counted[],
  context: GapContext,
  each: number,
): Promise<void> {
  const query = gapQuery(
    counted.map(({ minimum }) => minimum),
    context.marks,
    context.catalog,
    (index, short) =>
      `(select ${index} as minimum, name, missing from ${short} order by place limit ${Math.floor(each)})`,
    { named: true },
  );
  const rows = await planned<{ minimum: number; name: string; missing: string }>(
    client,
    query,
    context.parameters,
  );
  for (const row of rows) {
    const { gap } = counted[row.minimum]!;
    const missing = Number(row.missing);
    gap.needs.push({ parent: `${titleOf(gap.per)} ${row.name}`, missing, what: wordsOf(gap.table, missing) });
  }
}

/** `Community Member` of `app.community_members`. */
function titleOf({ name }: TableRef): string {
  const words = singularName(name).split('_');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function wordsOf({ name }: TableRef, count: number): string {
  return (count === 1 ? singularName(name) : plainWords(name)).replaceAll('_', ' ');
}
