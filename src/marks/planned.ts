import type { Client, QueryResult, QueryResultRow } from 'pg';
import { quoteLiteral } from './predicate.js';

/**
 * Runs a query of very many small parts, which costs more to compile than to run, and whose ledger entries lie together on disk.
 * One message of several statements is one transaction, in which the settings hold; within another one they are put back.
 * @param parameters settings besides, such as `seed.now`
 */
export async function planned<Row extends QueryResultRow>(
  client: Client,
  query: string,
  parameters: Record<string, string> = {},
): Promise<Row[]> {
  const settings = Object.entries({ jit: 'off', random_page_cost: '1.1', ...parameters });
  const results = (await client.query(
    [
      `select ${settings.map(([name, value]) => `set_config('seedwright.${name}', coalesce(current_setting('${name}', true), ''), true), set_config('${name}', ${quoteLiteral(value)}, true)`).join(', ')}`,
      query,
      `select ${settings.map(([name]) => `set_config('${name}', current_setting('seedwright.${name}'), true)`).join(', ')}`,
    ].join(';\n'),
  )) as unknown as QueryResult<Row>[];
  return results[1]!.rows;
}
