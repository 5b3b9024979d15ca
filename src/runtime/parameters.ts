import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { Settings } from '../config/index.js';
import { UsageError } from '../errors.js';

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
  /** bcrypt hash of the demo accounts' password. */
  passwordHash: string;
}

/** The parameters, and the password where it was made up just now: to be shown once. */
export interface SettledParameters {
  parameters: RunParameters;
  generatedPassword?: string;
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
  };
  const { hash, generated } = await settlePassword(settings.password, stored.password_hash, parameters.rng);
  return { parameters: { ...parameters, passwordHash: hash }, generatedPassword: generated };
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
    password_hash: parameters.passwordHash,
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

async function settlePassword(
  password: string | undefined,
  storedHash: string | undefined,
  rng: string,
): Promise<{ hash: string; generated?: string }> {
  if (password === undefined && storedHash !== undefined) return { hash: storedHash };
  // Loaded only where a hash is made or compared: a satisfied run need not pay for it.
  const { compare } = await import('bcryptjs');
  if (password !== undefined && storedHash !== undefined && (await compare(password, storedHash)))
    return { hash: storedHash };
  const generated = password === undefined ? randomBytes(9).toString('base64url') : undefined;
  return { hash: await hashPassword(password ?? generated!, rng), generated };
}

/** bcrypt at cost 10. The salt follows from the run seed, so that the same SEED_PASSWORD gives the same rows everywhere. */
async function hashPassword(password: string, rng: string): Promise<string> {
  const { encodeBase64, hash } = await import('bcryptjs');
  const salt = createHash('sha256').update(`seedwright password salt/${rng}`).digest().subarray(0, 16);
  return hash(password, `$2b$10$${encodeBase64(salt, 16)}`);
}
