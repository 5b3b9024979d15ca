import type { Client } from 'pg';
import { TargetError } from '../errors.js';
import type { Connections } from './connections.js';

/** Key of the advisory lock: `seed` and `work` as ASCII, so that it is recognised in pg_locks. */
const lockClass = 0x73656564;
const lockObject = 0x776f726b;

/**
 * Runs `work` while no other run works on the same database. The lock is the session's: it is freed when the process dies.
 * @throws {TargetError} where somebody else holds it, saying who
 */
export async function withLock<Result>(
  connections: Connections,
  work: (holder: Client) => Promise<Result>,
): Promise<Result> {
  return connections.use(async (holder) => {
    const { rows } = await holder.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      lockClass,
      lockObject,
    ]);
    if (!rows[0]!.taken) throw await busy(holder);
    try {
      return await work(holder);
    } finally {
      await holder.query('select pg_advisory_unlock($1, $2)', [lockClass, lockObject]).catch(() => undefined);
    }
  });
}

async function busy(client: Client): Promise<TargetError> {
  const { rows } = await client.query<{
    pid: number;
    application: string;
    role: string;
    since: string;
    address: string | null;
  }>(
    `select
       holder.pid,
       holder.application_name as application,
       holder.usename as role,
       to_char(holder.backend_start, 'YYYY-MM-DD HH24:MI:SS') as since,
       host(holder.client_addr) as address
     from pg_locks as held
     join pg_stat_activity as holder on holder.pid = held.pid
     where held.locktype = 'advisory'
       and held.granted
       and held.classid = $1
       and held.objid = $2
       and held.database = (select oid from pg_database where datname = current_database())`,
    [lockClass, lockObject],
  );
  const holder = rows[0];
  const who = holder
    ? `backend ${holder.pid} (${holder.application || 'no application name'}, role ${holder.role}, from ${holder.address ?? 'this machine'}, connected since ${holder.since})`
    : 'another session';
  return new TargetError(`Another run works on this database: ${who}.`, {
    nextStep: 'Wait until it has ended; a run that died frees the lock by itself.',
  });
}
