import type { Client } from 'pg';
import type { ServerError } from '../database/index.js';
import type { QueryFile } from './query-files.js';
import type { QueryHealth, Scan } from './model.js';

/** Runs of each query; the median counts, so that the first one, with cold caches, does not. */
const runs = 3;

/** A node of what `explain (format json)` prints, as far as it matters here. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Schema?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

interface Explained {
  Plan: PlanNode;
  'Planning Time': number;
  'Execution Time': number;
}

/**
 * Runs a query with `explain analyze` and reads time, indexes and large sequential scans off its plan.
 * The client is to be in a read-only transaction.
 * @param fromRows rows from which on a sequential scan is reported
 */
export async function explainQuery(client: Client, file: QueryFile, fromRows: number): Promise<QueryHealth> {
  const { path, title, page } = file;
  const times: number[] = [];
  let plan: PlanNode | undefined;
  await client.query('savepoint seedwright_query');
  try {
    for (let run = 0; run < runs; run++) {
      const { rows } = await client.query<{ 'QUERY PLAN': Explained[] | string }>(
        `explain (analyze, verbose, format json, timing off) ${file.text}`,
      );
      const printed = rows[0]!['QUERY PLAN'];
      const [explained] = typeof printed === 'string' ? (JSON.parse(printed) as Explained[]) : printed;
      plan = explained!.Plan;
      times.push(explained!['Planning Time'] + explained!['Execution Time']);
    }
  } catch (error) {
    const { code, message } = error as ServerError;
    if (!code) throw error;
    await client.query('rollback to savepoint seedwright_query');
    return {
      file: path,
      title,
      page,
      rows: 0,
      indexes: [],
      scans: [],
      error: `${message} (SQLSTATE ${code})`,
    };
  }
  const nodes = nodesOf(plan!);
  return {
    file: path,
    title,
    page,
    milliseconds: times.sort((one, other) => one - other)[Math.floor(runs / 2)]!,
    rows: plan!['Actual Rows'] ?? 0,
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))].sort(),
    scans: nodes.flatMap(scanOf).filter((scan) => scan.rows >= fromRows),
  };
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function scanOf(node: PlanNode): Scan[] {
  if (node['Node Type'] !== 'Seq Scan' || node['Relation Name'] === undefined) return [];
  const once = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0);
  return [
    {
      table: `${node.Schema}.${node['Relation Name']}`,
      rows: Math.round(once * (node['Actual Loops'] ?? 1)),
    },
  ];
}
