import type { Client } from 'pg';
import type { Settings } from '../config/index.js';
import { UsageError } from '../errors.js';
import { hashForAccounts, settlePassword } from './passwords.js';

/** How large the demo data is to be. */
export interface Size {
  /** Factor on every target. */
  scale: number;
  /** Upper bound on demo students. */
  maxStudents?: number;
}

/** What all values of the demo data hang on; shared by every run on a database. */
export interface RunParameters extends Size {
  rng: string;
  /** ISO 8601, UTC. */
  now: string;
  locale: string;
  /** Real rows are parents, too, for files that serve them. */
  realParents: boolean;
  /** Demo accounts can log in. */
  accounts: boolean;
  /** bcrypt hash of the demo accounts' password; empty where there is none. */
  passwordHash: string;
  /** The same password under other salts, for files that ask for one by account. */
  accountHashes: string[];
}

/** The parameters, and the password where it was made up just now: to be shown once. */
export interface SettledParameters {
  parameters: RunParameters;
  generatedPassword?: string;
  /** In clear text, where it is known; neither stored nor printed. */
  password?: string;
}

/**
 * Factor on the target of one table.
 * @param students at scale 1, where the table hangs on students: a bound on them bounds it in proportion
 */
export function scaleFor({ scale, maxStudents }: Size, students: number | undefined): number {
  if (students === undefined || maxStudents === undefined) return scale;
  return Math.min(scale, maxStudents / students);
}

const defaults = { rng: 'seedwright', locale: 'en' };

/**
 * Settles the parameters of a run: what the database already has, what was asked for, else the defaults. Writes nothing.
 * @param client any connection; the runtime schema must be there
 * @throws {UsageError} where rows made under other parameters are there, which new ones would not fit
 */
export async function settleParameters(client: Client, settings: Settings): Promise<SettledParameters> {
  const { rows } = await client.query<{ name: string; value: string }>(
    'select name, value from seed.parameter',
  );
  const stored = Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Record<
    string,
    string | undefined
  >;
  const wanted = { rng: settings.rng, now: settings.now?.toISOString(), locale: settings.locale };
  const changed = (['rng', 'now', 'locale'] as const).filter(
    (name) => wanted[name] !== undefined && stored[name] !== undefined && wanted[name] !== stored[name],
  );
  if (changed.length > 0 && !settings.force && (await hasDemoRows(client)))
    throw mismatch(changed, stored, wanted);
  const parameters = {
    rng: wanted.rng ?? stored.rng ?? defaults.rng,
    now: wanted.now ?? stored.now ?? midnight(),
    locale: wanted.locale ?? stored.locale ?? defaults.locale,
    scale: settings.scale,
    maxStudents: settings.maxTotalStudents,
    realParents: settings.realParents,
    accounts: settings.accounts,
  };
  const password = await settlePassword(
    settings.password,
    { hash: stored.password_hash, accountHashes: stored.account_hashes },
    parameters,
  );
  return {
    parameters: { ...parameters, passwordHash: password.hash, accountHashes: password.accountHashes },
    generatedPassword: password.generated,
    password: password.clear,
  };
}

/**
 * The parameters with a hash for each account, for files that call `seed.password_hash(<account>)`. Where the database knows
 * only the hash of a password, nobody can make others of it: then all accounts share that one.
 */
export async function withAccountHashes({ parameters, password }: SettledParameters): Promise<RunParameters> {
  if (!parameters.accounts || password === undefined || parameters.accountHashes.length > 0)
    return parameters;
  return { ...parameters, accountHashes: await hashForAccounts(password, parameters.rng) };
}

/** The parameters as `seed.parameter` and the settings `seed.<name>` hold them. */
export function parameterTexts(parameters: RunParameters): Record<string, string> {
  return {
    rng: parameters.rng,
    now: parameters.now,
    locale: parameters.locale,
    scale: String(parameters.scale),
    max_students: String(parameters.maxStudents ?? 0),
    real_parents: parameters.realParents ? 'on' : 'off',
    accounts: parameters.accounts ? 'on' : 'off',
    password_hash: parameters.passwordHash,
    account_hashes: parameters.accountHashes.join(' '),
  };
}

/** The parameters as settings of the server, which the seed.* functions read before the table. */
export function parameterSettings(parameters: RunParameters): Record<string, string> {
  const texts = Object.entries(parameterTexts(parameters));
  return Object.fromEntries(texts.map(([name, value]) => [`seed.${name}`, value]));
}

/** Stores the parameters for later runs and for psql; writes only what differs. */
export async function storeParameters(client: Client, parameters: RunParameters): Promise<void> {
  const texts = parameterTexts(parameters);
  await client.query(
    `insert into seed.parameter (name, value)
     select given.name, given.value
     from unnest($1::text[], $2::text[]) as given (name, value)
     left join seed.parameter as stored using (name)
     where stored.value is distinct from given.value
     on conflict (name) do update set value = excluded.value`,
    [Object.keys(texts), Object.values(texts)],
  );
}

/** What every statement of a run is executed under. */
const surroundings = {
  timezone: 'UTC',
  datestyle: 'ISO, YMD',
  // Many short statements: compiling them takes longer than running them. Sorts of demo data fit into memory.
  jit: 'off',
  work_mem: '64MB',
  // The next durable commit makes all earlier ones durable; a crash in between loses whole tables, which a run restores.
  synchronous_commit: 'off',
};

/** Makes the parameters the settings of the current transaction, as the seed.* functions read them. */
export async function applyParameters(client: Client, parameters: RunParameters): Promise<void> {
  const settings = { ...parameterSettings(parameters), ...surroundings };
  await client.query(
    `select set_config(given.name, given.value, true) from unnest($1::text[], $2::text[]) as given (name, value)`,
    [Object.keys(settings), Object.values(settings)],
  );
}

async function hasDemoRows(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select exists (select from seed.ledger) as found');
  return rows[0]!.found;
}

function mismatch(
  changed: string[],
  stored: Record<string, string | undefined>,
  wanted: Record<string, string | undefined>,
): UsageError {
  const lines = changed.map(
    (name) =>
      `SEED_${name.toUpperCase()}: the demo rows were made under "${stored[name]}", this run asks for "${wanted[name]}"`,
  );
  return new UsageError(`The demo rows that are there would not fit the new ones.\n  ${lines.join('\n  ')}`, {
    nextStep:
      'Leave the variable out, or start over: SEED_FORCE=1, `npx seedwright purge` or `npm run db:reset`.',
  });
}

function midnight(): string {
  return `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
}
