import { availableParallelism } from 'node:os';
import { nearest } from '../nearest.js';
import { UsageError } from '../errors.js';
import { parseLocale } from '../vocabulary/index.js';

/** What a run is asked to do, parsed once from the environment. Later code never looks at `process.env` again. */
export interface Settings {
  /** Run seed; undefined: the one the database already has, else the default. */
  rng?: string;
  /** Anchor date; undefined: the one the database already has, else today at midnight UTC. */
  now?: Date;
  /** Factor on every target. */
  scale: number;
  /** Systems to fill; undefined: all. */
  systems?: string[];
  /** faker locale of the vocabulary. */
  locale?: string;
  /** Numbers of phases to leave out. */
  skippedPhases: number[];
  /** Upper bound on students, for systems that have such. */
  maxTotalStudents?: number;
  /** Real rows are given demo children where they have fewer than a minimum. */
  realParents: boolean;
  /** Leave migrating to somebody else. */
  skipDbInit: boolean;
  /** Say what would be done and stop. */
  auditOnly: boolean;
  /** Purge demo rows before filling. */
  force: boolean;
  /** Print each file as it runs. */
  verbose: boolean;
  /** Demo accounts can log in. */
  accounts: boolean;
  /** Password of demo accounts, in clear text: used only to make the hash. */
  password?: string;
  /** Database named explicitly: the consent to write to a target that is not clearly a local one. */
  database?: string;
  /** Tables filled side by side. */
  jobs: number;
  /** NODE_ENV is `production`. */
  production: boolean;
}

type Parser = (text: string) => unknown;

/** More than this only wait for each other's parents. */
const defaultJobs = Math.min(4, availableParallelism());

/** Every variable of ours: how it is parsed, and what it is for (also the text of `seedwright help environment`). */
export const variables: Record<string, { key: keyof Settings; parse: Parser; help: string }> = {
  SEED_RNG: { key: 'rng', parse: nonEmpty, help: 'run seed: same seed, same rows (default seedwright)' },
  SEED_NOW: {
    key: 'now',
    parse: instant,
    help: 'anchor date of all demo dates, such as 2026-03-01 (default: day of the first run)',
  },
  SEED_SCALE: { key: 'scale', parse: scale, help: 'factor on every target, 0.01 to 1000 (default 1)' },
  SEED_SYSTEMS: {
    key: 'systems',
    parse: list,
    help: 'systems to fill, such as migration,skoola (default all)',
  },
  SEED_LOCALE: {
    key: 'locale',
    parse: parseLocale,
    help: 'locale of names and addresses, such as de or pt_BR (default en)',
  },
  MAX_TOTAL_STUDENTS: { key: 'maxTotalStudents', parse: count, help: 'upper bound on demo students' },
  SEED_REAL_PARENTS: {
    key: 'realParents',
    parse: yesNo,
    help: 'off: give rows to demo parents only, not to real ones that have fewer than a minimum (default on)',
  },
  SKIP_DB_INIT: { key: 'skipDbInit', parse: yesNo, help: '1: do not migrate, only fill' },
  SEED_AUDIT_ONLY: { key: 'auditOnly', parse: yesNo, help: '1: say what would be done, write nothing' },
  SEED_FORCE: {
    key: 'force',
    parse: yesNo,
    help: '1: purge demo rows first (never a real or reference row)',
  },
  SEED_VERBOSE: {
    key: 'verbose',
    parse: yesNo,
    help: '1: a line for every table, and for what each parent lacks of its minimum',
  },
  SEED_PASSWORD: {
    key: 'password',
    parse: password,
    help: 'password of demo accounts, stored only as a hash (default: generated, shown once)',
  },
  SEED_USER_PASSWORD: { key: 'password', parse: password, help: 'the same by its old name' },
  SEED_ACCOUNTS: {
    key: 'accounts',
    parse: yesNo,
    help: 'off: demo accounts get a hash that no password matches, so that nobody logs in (default on)',
  },
  SEED_DATABASE: {
    key: 'database',
    parse: nonEmpty,
    help: 'name of the database you mean, needed when it is remote or marked as production',
  },
  SEED_JOBS: {
    key: 'jobs',
    parse: jobs,
    help: 'tables filled side by side, 1 to 16 (default: as many as processors, at most 4)',
  },
};

/** Variables that start like ours but are read by the container entrypoint alone. */
const foreignVariables = ['SEED_ON_START'];

/**
 * Parses the environment.
 * @param env such as `process.env`
 * @returns the settings, defaults filled in
 * @throws {UsageError} naming every wrong or misspelt variable at once
 */
export function parseSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const settings: Settings = {
    scale: 1,
    skippedPhases: [],
    realParents: true,
    skipDbInit: false,
    auditOnly: false,
    force: false,
    verbose: false,
    accounts: true,
    jobs: defaultJobs,
    production: env.NODE_ENV === 'production',
  };
  for (const [name, text] of Object.entries(env)) {
    if (text === undefined || isReplaced(name, env)) continue;
    try {
      readVariable(settings, name, text.trim());
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) {
    throw new UsageError(
      `${problems.length === 1 ? 'A variable is' : `${problems.length} variables are`} wrong:\n  ${problems.sort().join('\n  ')}`,
      {
        nextStep: 'Correct or unset them. `npx seedwright --help` lists all variables.',
      },
    );
  }
  return settings;
}

/** An old name says nothing where the new one is set. */
function isReplaced(name: string, env: NodeJS.ProcessEnv): boolean {
  return name === 'SEED_USER_PASSWORD' && (env.SEED_PASSWORD ?? '').trim() !== '';
}

function readVariable(settings: Settings, name: string, text: string): void {
  const variable = variables[name];
  if (variable) {
    // An empty variable counts as unset: compose files pass them on that way.
    if (text !== '') Object.assign(settings, { [variable.key]: variable.parse(text) });
    return;
  }
  const skipped = /^SKIP_PHASE_(.*)$/.exec(name);
  if (skipped) {
    if (!/^\d{1,2}$/.test(skipped[1]!)) throw new Error('not a phase number; write SKIP_PHASE_9=1');
    if (text !== '' && yesNo(text)) settings.skippedPhases.push(Number(skipped[1]));
    return;
  }
  if (!/^(SEED|SKIP)_/.test(name) || foreignVariables.includes(name)) return;
  if (name.startsWith('SKIP_') && !nearest(name, Object.keys(variables))) return; // SKIP_* is not ours alone
  const known = nearest(name, [...Object.keys(variables), ...foreignVariables]);
  throw new Error(`no such variable${known ? `; did you mean ${known}?` : ''}`);
}

function nonEmpty(text: string): string {
  return text;
}

function instant(text: string): Date {
  const wellFormed = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const date = new Date(text);
  const sameDay =
    wellFormed &&
    !Number.isNaN(date.getTime()) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
  if (!sameDay) throw new Error(`"${text}" is no date; write 2026-03-01 or 2026-03-01T08:00:00Z`);
  return date;
}

function scale(text: string): number {
  const value = Number(text);
  if (!(value >= 0.01 && value <= 1000)) throw new Error(`"${text}" is no number from 0.01 to 1000`);
  return value;
}

function count(text: string): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) < 1) throw new Error(`"${text}" is no whole number from 1`);
  return Number(text);
}

function jobs(text: string): number {
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 16)
    throw new Error(`"${text}" is no whole number from 1 to 16`);
  return Number(text);
}

function list(text: string): string[] {
  const items = text.split(',').map((item) => item.trim());
  if (items.some((item) => item === '')) throw new Error(`"${text}" is no comma-separated list of names`);
  return items;
}

function yesNo(text: string): boolean {
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  if (/^(0|false|no|off)$/i.test(text)) return false;
  throw new Error(`"${text}" is neither yes nor no; write 1 or 0`);
}

function password(text: string): string {
  if (Buffer.byteLength(text) < 8) throw new Error('shorter than 8 characters');
  if (Buffer.byteLength(text) > 72) throw new Error('longer than 72 bytes, which is all that bcrypt reads');
  return text;
}
