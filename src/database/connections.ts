import type { Knex } from 'knex';
import type { Client } from 'pg';

/** The driver's own connections behind a Knex instance. File text goes through these: `knex.raw` would rewrite every `?`. */
export interface Connections {
  /** How many can be had at once; 1 inside a transaction of the caller. */
  readonly limit: number;
  /** Lends a connection for the time of `work`. */
  use<Result>(work: (client: Client) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` in a transaction: committed when it returns, rolled back when it throws. Inside a transaction of the
   * caller it joins that one, which the caller then rolls back as a whole.
   */
  transaction<Result>(work: (client: Client) => Promise<Result>): Promise<Result>;
}

/**
 * @param knex an instance, or a transaction (`knex.transaction(async (trx) => ...)`): then everything runs on its connection
 */
export function connectionsOf(knex: Knex): Connections {
  return knex.isTransaction ? transactionConnection(knex) : pooledConnections(knex);
}

function pooledConnections(knex: Knex): Connections {
  const use: Connections['use'] = async (work) => {
    const client = (await knex.client.acquireConnection()) as Client;
    try {
      return await work(client);
    } finally {
      await knex.client.releaseConnection(client);
    }
  };
  return {
    limit: (knex.client.pool as { max: number }).max,
    use,
    transaction: (work) =>
      use(async (client) => {
        await client.query('begin');
        try {
          const result = await work(client);
          await client.query('commit');
          return result;
        } catch (error) {
          // The connection may be gone; the first error is the one that tells.
          await client.query('rollback').catch(() => undefined);
          throw error;
        }
      }),
  };
}

/** One connection for all: the driver queues what is asked of it, and with a limit of 1 nobody asks for two things at once. */
function transactionConnection(trx: Knex): Connections {
  const use: Connections['use'] = async (work) => work((await trx.client.acquireConnection()) as Client);
  return { limit: 1, use, transaction: use };
}
