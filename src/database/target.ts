import type { Client } from 'pg';
import type { Settings } from '../config/index.js';
import { SeedwrightError, TargetError } from '../errors.js';
import { sqlstate, type ServerError } from './sqlstate.js';

/** Oldest server that the toolkit works with, as `server_version_num`. */
const oldestServer = 130000;

/** The database that a run is about to write to. */
export interface Target {
  host: string;
  port: number;
  database: string;
  role: string;
  /** Such as `15.18`. */
  version: string;
  /** On this machine, or on a socket. */
  local: boolean;
  /** Its owner has set `seed.production = on` for it. */
  markedAsProduction: boolean;
  /** Refuses to write: a standby, or a role or database set to read-only. */
  readOnly: boolean;
}

/**
 * Says where a connection leads.
 * @throws {TargetError} where the server is too old
 */
export async function describeTarget(client: Client): Promise<Target> {
  const { rows } = await client.query<{
    database: string;
    role: string;
    number: number;
    version: string;
    production: string | null;
    readOnly: string;
  }>(
    `select
       current_database() as database,
       current_user as role,
       current_setting('server_version_num')::integer as number,
       current_setting('server_version') as version,
       current_setting('seed.production', true) as production,
       current_setting('transaction_read_only') as "readOnly"`,
  );
  const row = rows[0]!;
  if (row.number < oldestServer) {
    throw new TargetError(`The server is PostgreSQL ${row.version}; Seedwright needs 13 or later.`, {
      nextStep: 'Connect to a newer server.',
    });
  }
  return {
    host: client.host,
    port: client.port,
    database: row.database,
    role: row.role,
    version: row.version.split(' ')[0]!,
    local: isLocal(client.host),
    markedAsProduction: row.production !== null && /^(on|true|yes|1)$/i.test(row.production),
    readOnly: row.readOnly === 'on',
  };
}

function isLocal(host: string): boolean {
  return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** `host:port/database as role`, for people. */
export function formatTarget(target: Target): string {
  return `${target.database} on ${target.host}:${target.port} as ${target.role} (PostgreSQL ${target.version})`;
}

/**
 * Refuses a database that is not clearly meant: a remote one, one marked as production, or any under NODE_ENV=production,
 * unless the caller names it.
 * @throws {TargetError} saying which of these it is and how to go on
 */
export function assertMeant(target: Target, settings: Pick<Settings, 'database' | 'production'>): void {
  if (settings.database !== undefined && settings.database !== target.database) {
    throw new TargetError(
      `You named the database "${settings.database}", but the connection leads to ${formatTarget(target)}.`,
      {
        nextStep: 'Correct SEED_DATABASE (or --database), or DATABASE_URL.',
      },
    );
  }
  const doubts = [
    ...(target.local ? [] : ['it is on another machine']),
    ...(target.markedAsProduction ? ['it is marked as production'] : []),
    ...(settings.production ? ['NODE_ENV is production'] : []),
  ];
  if (doubts.length > 0 && settings.database === undefined) {
    throw new TargetError(`Nothing was written to ${formatTarget(target)}: ${doubts.join(', and ')}.`, {
      nextStep: `If you mean it, name the database: SEED_DATABASE=${target.database} (or --database ${target.database}).`,
    });
  }
  if (target.readOnly) {
    throw new TargetError(`${formatTarget(target)} is read-only.`, {
      nextStep: 'Connect to the primary, with a role that may write.',
    });
  }
}

/**
 * Turns what the driver says of a failed connection into a sentence with a next step.
 * @returns undefined where the error is about something else
 */
export function explainConnectionError(error: unknown): TargetError | undefined {
  const {
    code = '',
    message,
    address,
    port,
    hostname,
  } = error as ServerError & { address?: string; port?: number; hostname?: string };
  const where = address ? ` ${address}:${port}` : hostname ? ` ${hostname}` : '';
  const explanations: Record<string, [string, string]> = {
    ECONNREFUSED: [
      `No server answers at${where}.`,
      'Start it, or correct DATABASE_URL / PGHOST and PGPORT. Without them a local server is started for you.',
    ],
    ENOTFOUND: [`The host${where} is unknown.`, 'Correct the host in DATABASE_URL or PGHOST.'],
    EAI_AGAIN: [
      `The host${where} cannot be looked up right now.`,
      'Check the network, or the host in DATABASE_URL or PGHOST.',
    ],
    ETIMEDOUT: [`The server${where} does not answer.`, 'Check host, port and firewall.'],
    ENOENT: [
      `There is no server socket: ${message}.`,
      'Start the server, or give a host in DATABASE_URL or PGHOST.',
    ],
    [sqlstate.invalidPassword]: [
      `The server refuses the password: ${message}.`,
      'Correct the password in DATABASE_URL or PGPASSWORD.',
    ],
    [sqlstate.invalidAuthorization]: [
      `The server refuses the role: ${message}.`,
      "Correct the role in DATABASE_URL or PGUSER, or the server's pg_hba.conf.",
    ],
    [sqlstate.invalidCatalogName]: [
      `The database is missing: ${message}.`,
      'Create it (createdb <name>), or correct DATABASE_URL or PGDATABASE.',
    ],
    [sqlstate.tooManyConnections]: [
      `The server has no connection left: ${message}.`,
      'Lower SEED_JOBS, or close other connections.',
    ],
    [sqlstate.cannotConnectNow]: [`The server is not ready: ${message}.`, 'Wait a moment and try again.'],
  };
  const explanation =
    explanations[code] ??
    (/password must be a string/.test(message)
      ? ['The server asks for a password, and none was given.', 'Give it in DATABASE_URL or PGPASSWORD.']
      : undefined);
  return (
    explanation && new TargetError(explanation[0]!, { code, nextStep: explanation[1] }, { cause: error })
  );
}

/**
 * Runs `work`; where the connection fails, what the driver says comes as a sentence with a next step.
 * @throws {TargetError} for such a failure; every other error as it is
 */
export async function explained<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof SeedwrightError ? error : (explainConnectionError(error) ?? error);
  }
}
